/** The states that things can be in: icon, tone and word of each. State is never said by colour alone. */
import BadgeAlert from '@lucide/svelte/icons/badge-alert';
import BadgeCheck from '@lucide/svelte/icons/badge-check';
import BadgeInfo from '@lucide/svelte/icons/badge-info';
import BadgeX from '@lucide/svelte/icons/badge-x';
import Ban from '@lucide/svelte/icons/ban';
import Check from '@lucide/svelte/icons/check';
import Circle from '@lucide/svelte/icons/circle';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleSlash from '@lucide/svelte/icons/circle-slash';
import CircleX from '@lucide/svelte/icons/circle-x';
import Contrast from '@lucide/svelte/icons/contrast';
import Info from '@lucide/svelte/icons/info';
import Lock from '@lucide/svelte/icons/lock';
import OctagonAlert from '@lucide/svelte/icons/octagon-alert';
import PenLine from '@lucide/svelte/icons/pen-line';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Send from '@lucide/svelte/icons/send';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { PlainMessageId } from '$/text/text';
import type { Icon } from './Glyph.svelte';

/** The colour family of a state. */
export type Tone =
  'locked' | 'ready' | 'progress' | 'awaiting' | 'signed' | 'stale' | 'reconfirm' | 'error' | 'plain';

/** How one state looks and reads. */
export interface StateLook {
  icon: Icon;
  tone: Tone;
  /** Message with the word of the state. */
  word: PlainMessageId;
  /** Without a tint: nothing has happened, or nothing is open. */
  quiet?: boolean;
}

export const states = {
  locked: { icon: Lock, tone: 'locked', word: 'state-locked', quiet: true },
  ready: { icon: Circle, tone: 'ready', word: 'state-ready' },
  'in-progress': { icon: Contrast, tone: 'progress', word: 'state-in-progress' },
  'awaiting-sign-off': { icon: PenLine, tone: 'awaiting', word: 'state-awaiting-sign-off' },
  complete: { icon: Check, tone: 'signed', word: 'state-complete' },
  signed: { icon: BadgeCheck, tone: 'signed', word: 'state-signed' },
  'signed-with-conditions': { icon: BadgeInfo, tone: 'awaiting', word: 'state-signed-with-conditions' },
  declined: { icon: BadgeX, tone: 'error', word: 'state-declined' },
  stale: { icon: BadgeAlert, tone: 'stale', word: 'state-stale' },
  reconfirm: { icon: RotateCcw, tone: 'reconfirm', word: 'state-reconfirm' },
  retest: { icon: RotateCcw, tone: 'reconfirm', word: 'state-retest' },
  waived: { icon: CircleSlash, tone: 'locked', word: 'state-waived' },
  'not-applicable': { icon: CircleSlash, tone: 'locked', word: 'state-not-applicable', quiet: true },
  draft: { icon: PenLine, tone: 'progress', word: 'state-draft' },
  issued: { icon: Send, tone: 'ready', word: 'state-issued' },
  pass: { icon: CircleCheck, tone: 'signed', word: 'state-pass' },
  fail: { icon: CircleX, tone: 'error', word: 'state-fail' },
  blocked: { icon: Ban, tone: 'awaiting', word: 'state-blocked' },
  'not-run': { icon: Circle, tone: 'plain', word: 'state-not-run', quiet: true },
  none: { icon: Circle, tone: 'plain', word: 'state-none', quiet: true },
  error: { icon: OctagonAlert, tone: 'error', word: 'state-error' },
  warning: { icon: TriangleAlert, tone: 'awaiting', word: 'state-warning' },
  note: { icon: Info, tone: 'plain', word: 'state-note' },
} as const satisfies Record<string, StateLook>;

/** A state that the kit can show. */
export type State = keyof typeof states;

/** The look of a state. */
export function lookOf(state: State): StateLook {
  return states[state];
}
