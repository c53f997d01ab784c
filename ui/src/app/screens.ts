/** The screens there are, and the rooms that the sidebar leads to. */
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import BookOpen from '@lucide/svelte/icons/book-open';
import Briefcase from '@lucide/svelte/icons/briefcase';
import CalendarRange from '@lucide/svelte/icons/calendar-range';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import Compass from '@lucide/svelte/icons/compass';
import FileDiff from '@lucide/svelte/icons/file-diff';
import FileStack from '@lucide/svelte/icons/file-stack';
import FileText from '@lucide/svelte/icons/file-text';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Handshake from '@lucide/svelte/icons/handshake';
import History from '@lucide/svelte/icons/history';
import House from '@lucide/svelte/icons/house';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Mails from '@lucide/svelte/icons/mails';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import MessageSquareWarning from '@lucide/svelte/icons/message-square-warning';
import Presentation from '@lucide/svelte/icons/presentation';
import Settings from '@lucide/svelte/icons/settings';
import Signature from '@lucide/svelte/icons/signature';
import Split from '@lucide/svelte/icons/split';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import Truck from '@lucide/svelte/icons/truck';
import Users from '@lucide/svelte/icons/users';
import Waves from '@lucide/svelte/icons/waves';
import Waypoints from '@lucide/svelte/icons/waypoints';
import Workflow from '@lucide/svelte/icons/workflow';
import type { Icon } from '$/kit/Glyph.svelte';
import type { PlainMessageId } from '$/text/text';

/** Rooms that show one project, or the workspace. `focus` names the thing that the room has open. */
export type RoomName =
  | 'home'
  | 'requirements'
  | 'integrations'
  | 'discover'
  | 'timeline'
  | 'mappings'
  | 'samples'
  | 'scenarios'
  | 'traceability'
  | 'issues'
  | 'training'
  | 'sign-offs'
  | 'reviews'
  | 'programme'
  | 'suppliers'
  | 'segmentation'
  | 'onboardings'
  | 'waves'
  | 'adoption'
  | 'letters'
  | 'change-requests'
  | 'documents'
  | 'portfolio'
  | 'people'
  | 'catalogue'
  | 'history'
  | 'settings'
  | 'search';

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
      /** The workstream of an onboarding whose work the room shows; the project's own where absent. */
      workstream?: string;
    };

/** A room, and what it has open. */
export type RoomScreen = Exclude<Screen, { name: 'welcome' }>;

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
  id: 'project' | 'workspace';
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
      { name: 'integrations', title: 'room-integrations', icon: Workflow, keys: 'G T' },
      { name: 'discover', title: 'room-discover', icon: Presentation, keys: 'G V' },
      { name: 'timeline', title: 'room-timeline', icon: CalendarRange, keys: 'G L' },
      { name: 'mappings', title: 'room-mappings', icon: ArrowRightLeft, keys: 'G 1' },
      { name: 'samples', title: 'room-samples', icon: FileStack, keys: 'G F' },
      { name: 'scenarios', title: 'room-scenarios', icon: ListChecks, keys: 'G S' },
      { name: 'issues', title: 'room-issues', icon: MessageSquareWarning, keys: 'G I' },
      { name: 'traceability', title: 'room-traceability', icon: Waypoints, keys: 'G X' },
      { name: 'training', title: 'room-training', icon: GraduationCap, keys: 'G U' },
      { name: 'sign-offs', title: 'room-sign-offs', icon: Signature, keys: 'G O' },
      { name: 'reviews', title: 'room-reviews', icon: MessagesSquare, keys: 'G M' },
      { name: 'change-requests', title: 'room-change-requests', icon: FileDiff, keys: 'G C' },
      { name: 'programme', title: 'room-programme', icon: Compass, keys: 'G J' },
      { name: 'suppliers', title: 'room-suppliers', icon: Truck, keys: 'G N' },
      { name: 'segmentation', title: 'room-segmentation', icon: Split, keys: 'G G' },
      { name: 'onboardings', title: 'room-onboardings', icon: Handshake, keys: 'G A' },
      { name: 'waves', title: 'room-waves', icon: Waves, keys: 'G Z' },
      { name: 'adoption', title: 'room-adoption', icon: TrendingUp, keys: 'G Q' },
      { name: 'letters', title: 'room-letters', icon: Mails, keys: 'G K' },
      { name: 'documents', title: 'room-documents', icon: FileText, keys: 'G D' },
    ],
  },
  {
    id: 'workspace',
    title: 'rooms-workspace',
    rooms: [
      { name: 'portfolio', title: 'room-portfolio', icon: Briefcase, keys: 'G W' },
      { name: 'people', title: 'room-people', icon: Users, keys: 'G P' },
      { name: 'catalogue', title: 'room-catalogue', icon: BookOpen, keys: 'G B' },
      { name: 'history', title: 'room-history', icon: History, keys: 'G Y' },
      { name: 'settings', title: 'room-settings', icon: Settings, keys: 'G E' },
    ],
  },
];

/** What rooms are called. Search is no room of the sidebar: it is reached from the palette and by its keys. */
export function titleOf(name: RoomName): PlainMessageId {
  const room = roomGroups.flatMap(({ rooms }) => rooms).find((each) => each.name === name);
  return room?.title ?? 'room-search';
}
