/** A table as its text: in the encoding it says, and refused where it is damaged or too large. */
import { expect, it } from 'vitest';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { problemSink } from '@bulkhead/core/model/problems.ts';
import { tableText } from '../../app/record/table-text.ts';

function read(bytes: Uint8Array): unknown {
  const sink = problemSink();
  const found = tableText(sink, 'list.csv', bytes);
  return found === null ? sink.problems.map(({ code }) => code) : [found.content, found.encoding];
}

const littleEndian = Buffer.from('\ufeffTag;Süd\n', 'utf16le');

it('is read in UTF-16 of either order, in UTF-8, else as western spreadsheets write it', () => {
  expect(read(littleEndian)).toEqual(['Tag;Süd\n', 'utf-16le']);
  expect(read(Buffer.from(littleEndian).swap16())).toEqual(['Tag;Süd\n', 'utf-16be']);
  expect(read(Buffer.from('Tag;Süd\n'))).toEqual(['Tag;Süd\n', 'utf-8']);
  expect(read(Buffer.from('Tag;Süd\n', 'latin1'))).toEqual(['Tag;Süd\n', 'windows-1252']);
});

it('is refused where its UTF-16 is damaged', () => {
  expect(read(littleEndian.subarray(0, -1))).toEqual(['csv-syntax']);
  expect(read(Buffer.from([0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41]))).toEqual(['csv-syntax']);
});

it('is refused unread where it is larger than any file of a plant', () => {
  expect(read(new Uint8Array(LIMITS.fileBytes + 1))).toEqual(['file-too-large']);
});

it('is left to what reads workbooks where it is an archive', () => {
  const archive = Buffer.from([0x50, 0x4b, 3, 4]);
  expect(read(archive)).toEqual([archive, null]);
});
