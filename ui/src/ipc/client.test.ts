import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { AppError, RefusedError, UNEXPECTED } from './app-error';
import { client } from './client';

afterEach(clearMocks);

const rejecting = (reason: unknown) =>
  mockIPC(() => {
    throw reason;
  });

test('an answer is handed on with the arguments given', async () => {
  mockIPC((command, args) => ({ command, args }));
  expect(await client.call('status', { project: 'p' })).toEqual({
    command: 'status',
    args: { project: 'p' },
  });
});

test('a rejection becomes an AppError with its code', async () => {
  rejecting({ code: 'in-use', message: 'Tomasz has it open.', details: { host: 'HALDE-14' } });
  const error = await client.call('open_workspace').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({
    code: 'in-use',
    message: 'Tomasz has it open.',
    details: { host: 'HALDE-14' },
  });
});

test('a refusal carries its conditions', async () => {
  const conditions = [{ code: 'signature-stale', message: 'The sign-off is stale', party: 'customer' }];
  rejecting({ code: 'refused', message: 'Build cannot start', details: { conditions } });
  const error = await client.call('do').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RefusedError);
  expect((error as RefusedError).conditions).toEqual(conditions);
});

test('a refusal names the roles that can meet it', async () => {
  const condition = {
    code: 'no-one-holds-role',
    message: 'Nobody tests',
    roles: ['r1'],
    role_names: ['Tester'],
  };
  rejecting({ code: 'refused', message: 'Testing cannot start', details: { conditions: [condition] } });
  const error = await client.call('do').catch((thrown: unknown) => thrown);
  expect((error as RefusedError).conditions).toMatchObject([{ roles: ['Tester'] }]);
});

test('what is no answer of the core is unexpected', async () => {
  rejecting('command not found');
  await expect(client.call('nothing')).rejects.toMatchObject({
    code: UNEXPECTED,
    message: 'command not found',
  });
});
