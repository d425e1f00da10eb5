// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { textsOfHtml } from './texts-of-html.ts';

test('each message keeps its own words', () => {
  expect(textsOfHtml(['<div class="zd-comment"><p>Hello,<br>it arrived.</p><ol><li>one</li><li>two</li></ol></div>', '', 'a &amp; b<div class="signature">Ana</div>'])).toEqual(['Hello,\nit arrived.\n1. one\n2. two', '', 'a & b']);
});

test.each([
  ['closes the place it stands in', '</div><div>mine'],
  ['opens a comment', 'mine<!-- '],
  ['opens a field', 'mine<textarea>'],
  ['opens a table', 'mine<table>'],
  ['opens a script', 'mine<script>'],
  ['opens what stays plain', 'mine<plaintext>'],
  ['opens a template', 'mine<template>'],
])('a message that %s takes nothing of the next one and adds nothing to it', (_case, hostile) => {
  const [before, own, after] = textsOfHtml(['<p>before</p>', hostile, '<p>after</p>']);
  expect([before, own, after]).toEqual(['before', 'mine', 'after']);
});

test('a message that imitates the places of others is read alone', () => {
  expect(textsOfHtml(['one</div><div class="piece-1">two', 'three'])).toEqual(['one\ntwo', 'three']);
});
