/** Data for the gallery. */
import type { WelcomeApi } from '$/features/welcome/api';
import type { MatrixCellData, MatrixRowData } from '$/kit/Matrix.svelte';
import type { RefusalRow } from '$/kit/Refusal.svelte';

const today = new Date();
const settled = async () => {};
const nothing = async () => null;

export const welcomeSample: WelcomeApi = {
  version: async () => '1.0',
  first: nothing,
  start: async () => ({ methodologies: [], objects: [] }),
  chooseNew: nothing,
  newProject: nothing,
  chooseWorkspace: nothing,
  sample: nothing,
  open: nothing,
  lookFor: nothing,
  forget: settled,
  recent: async () => [
    {
      path: '1',
      title: 'Österle Maschinenbau: Coupa with SAP S/4HANA',
      customer: 'Österle Maschinenbau',
      file: 'oesterle.countersign',
      folder: 'Documents › Projects',
      digest: '7f3a91c20b65e8d1',
      opened: today.toISOString(),
      standing: { state: 'stale', words: 'Design: sign-off stale', move: 'The customer’s move, for 4 days' },
    },
    {
      path: '2',
      title: '东海重工股份有限公司: Coupa with Kingdee',
      customer: '东海重工股份有限公司',
      file: 'donghai.countersign',
      folder: 'OneDrive › Asia',
      digest: 'e4190a7c5d08b3f6',
      opened: new Date(today.getTime() - 86_400_000).toISOString(),
      standing: {
        state: 'in-progress',
        words: 'Build: 6 of 11 running',
        move: 'Your move: Test Mode for Receipts',
      },
    },
    {
      path: '3',
      title: 'شركة الخليج للصناعات الدقيقة: Coupa with Oracle',
      customer: 'شركة الخليج للصناعات الدقيقة',
      file: 'gulf-precision.countersign',
      folder: 'Documents › Projects',
      digest: '91be20d33f91c27a',
      opened: '2026-11-18T10:00:00Z',
      standing: {
        state: 'awaiting-sign-off',
        words: 'Unit testing: awaiting sign-off',
        move: '1 of 2 signatures, customer to sign',
      },
    },
    {
      path: '4',
      title: 'Nordström Pumpteknik: supplier onboarding',
      customer: 'Nordström Pumpteknik',
      file: 'nordstroem.countersign',
      folder: 'Documents › Projects',
      digest: 'a0b94f171187c2d4',
      opened: '2026-11-11T10:00:00Z',
      standing: { state: 'signed', words: 'Project signed on 2 Nov', move: 'Change request 1 is open' },
    },
    {
      path: '5',
      title: 'Brambilla phase 2',
      file: 'brambilla-2.countersign',
      folder: 'E: (USB drive)',
      digest: 'c20e4477ab19f35d',
      opened: '2026-10-30T10:00:00Z',
    },
  ],
};

const locked: MatrixCellData = { state: 'locked', sentence: 'Locked' };
const rest = [locked, locked, locked, locked];

function row(title: string, design: MatrixCellData): MatrixRowData {
  return {
    id: title,
    title,
    cells: [
      { state: 'complete', value: '16 Oct', sentence: `${title}, Requirements: complete on 16 Oct` },
      { state: 'complete', value: '30 Oct', sentence: `${title}, Discover: complete on 30 Oct` },
      design,
      ...rest,
    ],
  };
}

const signed = (title: string) =>
  row(title, { state: 'signed', value: '12 Nov', sentence: `${title}: signed on 12 Nov` });

export const matrixRows: MatrixRowData[] = [
  {
    id: 'core',
    title: 'Core',
    head: true,
    count: 9,
    cells: [
      { state: 'complete', sentence: 'Core, Requirements: complete' },
      { state: 'complete', sentence: 'Core, Discover: complete' },
      { state: 'stale', sentence: 'Core, Design: the signature is stale' },
      ...rest,
    ],
  },
  signed('Suppliers'),
  signed('Remit-to addresses'),
  signed('Users'),
  signed('Account codes'),
  row('Exchange rates', {
    state: 'in-progress',
    value: '2 of 4',
    sentence: 'Exchange rates, Design: 2 of 4 items',
  }),
  signed('Purchase orders'),
  row('Receipts', {
    state: 'reconfirm',
    value: 'Confirm',
    sentence: 'Receipts, Design: re-confirm the deep dive',
  }),
  row('Invoices OK to pay', { state: 'stale', sentence: 'Invoices OK to pay, Design: signature stale' }),
  signed('Invoice payments'),
  {
    id: 'budget',
    title: 'Budget lines',
    cells: [
      { state: 'ready', sentence: 'Budget lines, Requirements: ready' },
      { state: 'awaiting-sign-off', value: '1 of 2', sentence: 'Budget lines: awaiting 1 of 2 signatures' },
      { state: 'waived', sentence: 'Budget lines: waived' },
      ...rest,
    ],
  },
];

export const steps = [
  'Requirements',
  'Discover',
  'Design',
  'Build',
  'Unit testing',
  'Acceptance',
  'Training',
].map((title) => ({ id: title, title }));

export const refusalRows: RefusalRow[] = [
  {
    id: '1',
    cause: 'in-progress',
    missing: '2 issues of severity 2 are open',
    why: 'Issues 47 and 52. Each must be resolved and retested.',
    who: 'Coupa integration manager and customer integration manager',
    way: 'Show 2 issues',
  },
  {
    id: '2',
    cause: 'error',
    missing: '5 open issues have no accepted outcome',
    why: 'Each needs “fix later” with a date, or “accept”, agreed by name.',
    who: 'Customer implementation manager',
    way: 'Agree outcomes',
  },
  {
    id: '3',
    cause: 'stale',
    missing: 'Unit testing: Coupa’s sign-off is stale',
    why: 'Scenario INV-U-07 was run again on 22 Jan after the signature.',
    who: 'Coupa integration manager',
    way: 'Compare',
  },
];
