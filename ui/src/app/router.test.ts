import { expect, test } from 'vitest';
import { keyOf, Router } from './router.svelte';

const make = () => new Router({ name: 'home', project: 'p' });

test('goes, back and forward', () => {
  const router = make();
  router.go({ name: 'issues', project: 'p' });
  expect(router.screen.name).toBe('issues');
  router.back();
  expect(router.screen.name).toBe('home');
  expect(router.canGoForward).toBe(true);
  router.forward();
  expect(router.screen.name).toBe('issues');
});

test('going somewhere forgets what lay ahead', () => {
  const router = make();
  router.go({ name: 'issues' });
  router.back();
  router.go({ name: 'people' });
  expect(router.canGoForward).toBe(false);
});

test('going where we are does nothing', () => {
  const router = make();
  router.go({ name: 'home', project: 'p' });
  expect(router.canGoBack).toBe(false);
});

test('back and forward stop at the ends', () => {
  const router = make();
  router.back();
  router.forward();
  expect(router.screen).toEqual({ name: 'home', project: 'p' });
});

test('replacing leaves the way as it is', () => {
  const router = make();
  router.go({ name: 'issues', focus: 'ISS-48' });
  router.replace({ name: 'issues', focus: 'ISS-49' });
  router.back();
  expect(router.screen.name).toBe('home');
});

test('restarting forgets the way', () => {
  const router = make();
  router.go({ name: 'issues' });
  router.restart({ name: 'welcome' });
  expect(router.canGoBack).toBe(false);
});

test('a long way forgets its beginning', () => {
  const router = make();
  for (let number = 0; number < 300; number++) router.go({ name: 'issues', focus: `${number}` });
  let steps = 0;
  while (router.canGoBack) {
    router.back();
    steps++;
  }
  expect(steps).toBe(99);
});

test('screens that differ in one part have different keys', () => {
  expect(keyOf({ name: 'issues', focus: 'a' })).not.toBe(keyOf({ name: 'issues', part: 'a' }));
});
