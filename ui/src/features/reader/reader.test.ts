import { describe, expect, it, vi } from 'vitest';
import type { ReaderView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import { ReaderState } from './reader.svelte';
import { newId } from './written';

const view = {
  answer_name: 'Project REV-01 answer.countersign-review',
  lacks: [],
  response: {
    schema: 1,
    package: 'ab',
    name: 'Jan Novák',
    note: '',
    answered_at: '2026-11-12T08:00:00Z',
    offset_minutes: 0,
    comments: [],
  },
} as unknown as ReaderView;

function client(answers: Record<string, unknown>): Client & { calls: [string, unknown][] } {
  const calls: [string, unknown][] = [];
  return {
    calls,
    call: <Answer>(command: string, args?: Record<string, unknown>) => {
      calls.push([command, args]);
      return Promise.resolve(answers[command] as Answer);
    },
    upload: () => Promise.reject(new Error('nothing is uploaded')),
    on: () => Promise.resolve(() => {}),
  };
}

describe('ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    const random = new Uint8Array(10).fill(255);
    expect(newId(0x0193_0000_0000, random)).toMatch(/^01930000-0000-7fff-bfff-ffffffffffff$/);
    expect(newId(2, random) > newId(1, random)).toBe(true);
  });
});

describe('an answer', () => {
  it('is kept when the hand rests, and the last words stay', async () => {
    vi.useFakeTimers();
    const shell = client({ write_answer: view });
    const reader = new ReaderState(shell, view);
    reader.change({ name: 'J' });
    reader.change({ name: 'Jan' });
    expect(reader.kept).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(shell.calls).toHaveLength(1);
    expect(shell.calls[0]?.[1]).toMatchObject({ written: { name: 'Jan' } });
    expect(reader.kept).toBe(true);
    vi.useRealTimers();
  });

  it('takes a comment along that was started and not added', async () => {
    const shell = client({ write_answer: view });
    const reader = new ReaderState(shell, view);
    reader.addStarted = () => reader.comment('r', {}, 'Which currency?');
    await reader.finish();
    const [, args] = shell.calls.at(-1) ?? [];
    expect(args).toMatchObject({ written: { comments: [{ text: 'Which currency?' }] } });
  });

  it('takes comments, other words for them, and takes them back', () => {
    const reader = new ReaderState(client({ write_answer: view }), view);
    reader.comment('r', { page: 2 }, 'Which currency?');
    const [comment] = reader.written.comments ?? [];
    reader.rewrite(comment?.id ?? '', 'Which one?');
    expect(reader.written.comments?.[0]?.text).toBe('Which one?');
    reader.withdraw(comment?.id ?? '');
    expect(reader.written.comments).toEqual([]);
  });

  it('is saved only when it lacks nothing', async () => {
    const shell = client({ write_answer: { ...view, lacks: ['Say who answers'] }, choose_save_path: '/a' });
    expect(await new ReaderState(shell, view).save()).toBeNull();
    const whole = client({ write_answer: view, choose_save_path: '/a' });
    expect(await new ReaderState(whole, view).save()).toBe('/a');
    expect(whole.calls.map(([command]) => command)).toEqual([
      'write_answer',
      'choose_save_path',
      'save_answer',
    ]);
  });
});
