/** The screens there are, and the rooms that the sidebar leads to. */
import Building2 from '@lucide/svelte/icons/building-2';
import CalendarRange from '@lucide/svelte/icons/calendar-range';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import FileSearch from '@lucide/svelte/icons/file-search';
import FileText from '@lucide/svelte/icons/file-text';
import FlaskConical from '@lucide/svelte/icons/flask-conical';
import History from '@lucide/svelte/icons/history';
import House from '@lucide/svelte/icons/house';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Mails from '@lucide/svelte/icons/mails';
import MessageSquareWarning from '@lucide/svelte/icons/message-square-warning';
import Route from '@lucide/svelte/icons/route';
import Settings from '@lucide/svelte/icons/settings';
import Signature from '@lucide/svelte/icons/signature';
import Table2 from '@lucide/svelte/icons/table-2';
import Users from '@lucide/svelte/icons/users';
import Workflow from '@lucide/svelte/icons/workflow';
import type { Icon } from '$/kit/Glyph.svelte';
import type { PlainMessageId } from '$/text/text';

/** Rooms that show one project, its suppliers, or the workspace. `focus` names the thing that the room has open. */
export type RoomName =
  | 'home'
  | 'requirements'
  | 'architecture'
  | 'mappings'
  | 'test-mode'
  | 'scenarios'
  | 'issues'
  | 'timeline'
  | 'sign-offs'
  | 'documents'
  | 'suppliers'
  | 'onboarding'
  | 'letters'
  | 'checker'
  | 'people'
  | 'history'
  | 'settings';

/** What the window shows. */
export type Screen =
  | { name: 'welcome' }
  | {
      name: RoomName;
      /** Id of the project; absent in rooms of the workspace. */
      project?: string;
      /** Id or reference of what is open in the room. */
      focus?: string;
      /** A part of it: a page of a wizard, a row of a mapping. */
      part?: string;
    };

/** One room as the sidebar, the palette and the shortcuts know it. */
export interface Room {
  name: RoomName;
  title: PlainMessageId;
  icon: Icon;
  /** Pressed one after the other. */
  keys: string;
}

/** A group of the sidebar. */
export interface RoomGroup {
  id: 'project' | 'suppliers' | 'workspace';
  title: PlainMessageId;
  rooms: readonly Room[];
}

export const roomGroups: readonly RoomGroup[] = [
  {
    id: 'project',
    title: 'rooms-project',
    rooms: [
      { name: 'home', title: 'room-home', icon: House, keys: 'G H' },
      { name: 'requirements', title: 'room-requirements', icon: ClipboardList, keys: 'G R' },
      { name: 'architecture', title: 'room-architecture', icon: Workflow, keys: 'G A' },
      { name: 'mappings', title: 'room-mappings', icon: Table2, keys: 'G M' },
      { name: 'test-mode', title: 'room-test-mode', icon: FlaskConical, keys: 'G T' },
      { name: 'scenarios', title: 'room-scenarios', icon: ListChecks, keys: 'G C' },
      { name: 'issues', title: 'room-issues', icon: MessageSquareWarning, keys: 'G I' },
      { name: 'timeline', title: 'room-timeline', icon: CalendarRange, keys: 'G L' },
      { name: 'sign-offs', title: 'room-sign-offs', icon: Signature, keys: 'G O' },
      { name: 'documents', title: 'room-documents', icon: FileText, keys: 'G D' },
    ],
  },
  {
    id: 'suppliers',
    title: 'rooms-suppliers',
    rooms: [
      { name: 'suppliers', title: 'room-suppliers', icon: Building2, keys: 'G S' },
      { name: 'onboarding', title: 'room-onboarding', icon: Route, keys: 'G B' },
      { name: 'letters', title: 'room-letters', icon: Mails, keys: 'G W' },
      { name: 'checker', title: 'room-checker', icon: FileSearch, keys: 'G X' },
    ],
  },
  {
    id: 'workspace',
    title: 'rooms-workspace',
    rooms: [
      { name: 'people', title: 'room-people', icon: Users, keys: 'G P' },
      { name: 'history', title: 'room-history', icon: History, keys: 'G Y' },
      { name: 'settings', title: 'room-settings', icon: Settings, keys: 'G E' },
    ],
  },
];
