import { describe, expect, test } from 'vitest';
import { isBlank, readState, writeState } from '../../src/search/client/state.ts';

const rewrite = (address: string): string => writeState(readState(new URLSearchParams(address))).toString();

describe('the address of a search', () => {
  test.each([
    'q=算力',
    'q=算力&speaker=tang-jie&speaker=yao-shunyu&source=lukefan-blog',
    'kind=quote&topic=compute&type=forecast&fidelity=verbatim&sort=reading',
    'q=%22compute+gap%22+-%E8%8A%AF',
  ])('says what it said: %s', (address) => {
    const parameters = new URLSearchParams(rewrite(address));
    parameters.sort();
    const expected = new URLSearchParams(address);
    expected.sort();
    expect(parameters.toString()).toBe(expected.toString());
  });

  test('is the same for equal searches', () => {
    expect(rewrite('speaker=b&q=x&speaker=a&speaker=a')).toBe(rewrite('q=x&speaker=a&speaker=b'));
  });

  test('passes over what it does not know', () => {
    expect(rewrite('q=x&colour=red&sort=backwards&speaker=')).toBe('q=x');
  });

  test('knows when nothing was asked', () => {
    expect(
      ['', 'q=++', 'sort=reading', 'q=x', 'kind=quote'].map((address) =>
        isBlank(readState(new URLSearchParams(address))),
      ),
    ).toEqual([true, false, true, false, false]);
  });
});
