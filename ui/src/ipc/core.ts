/** What the pages ask of the core, by name: one view a screen, commands, undo. */
import type {
  AdoptionView,
  AnswersView,
  BurnDownView,
  CatalogueView,
  ChangeRequestsView,
  ComparisonView,
  ConsequencesView,
  DiscoverView,
  DocumentsView,
  DuplicatesView,
  EntryView,
  FrameView,
  HistoryView,
  HomeView,
  IntegrationsView,
  IssueView,
  IssuesView,
  MethodologiesView,
  TemplatesView,
  DocumentAnswersView,
  PeopleView,
  PortfolioView,
  ProfileView,
  ProgressView,
  ProgrammeFacts,
  ProgrammeView,
  QuestionsView,
  RaciView,
  RequirementsView,
  ReviewsView,
  MappingsView,
  SamplesView,
  SegmentationView,
  SettingsView,
  SignOffsView,
  OnboardingsView,
  OnboardingView,
  LettersView,
  SuppliersView,
  SupplierView,
  TestingView,
  TimelineView,
  TraceabilityView,
  TrainingView,
  WavesView,
} from './bindings';

/** The views, by the word that asks for them. */
export interface Views {
  answers: AnswersView | null;
  'burn-down': BurnDownView;
  frame: FrameView;
  home: HomeView;
  progress: ProgressView;
  portfolio: PortfolioView;
  people: PeopleView;
  integrations: IntegrationsView;
  issue: IssueView | null;
  issues: IssuesView;
  requirements: RequirementsView;
  'sign-offs': SignOffsView;
  documents: DocumentsView;
  history: HistoryView;
  entry: EntryView | null;
  suppliers: SuppliersView;
  letters: LettersView;
  segmentation: SegmentationView;
  supplier: SupplierView | null;
  duplicates: DuplicatesView;
  programme: ProgrammeView;
  'programme-facts': ProgrammeFacts | null;
  waves: WavesView;
  adoption: AdoptionView;
  testing: TestingView;
  mappings: MappingsView;
  samples: SamplesView;
  profile: ProfileView | null;
  training: TrainingView;
  timeline: TimelineView;
  consequences: ConsequencesView | null;
  'change-requests': ChangeRequestsView;
  traceability: TraceabilityView;
  reviews: ReviewsView;
  catalogue: CatalogueView;
  comparison: ComparisonView;
  settings: SettingsView;
  discover: DiscoverView;
  questions: QuestionsView;
  raci: RaciView;
  methodologies: MethodologiesView;
  templates: TemplatesView;
  'document-answers': DocumentAnswersView | null;
  onboardings: OnboardingsView;
  onboarding: OnboardingView | null;
}
export type ViewName = keyof Views;

/** A question for a view: its name, and what it is about. */
export interface Query<K extends ViewName = ViewName> {
  view: K;
  workstream?: string;
  section?: string;
  /** Who acts, for views that put first what they can do. */
  person?: string;
  /** The entity, for views of one. */
  entity?: string;
  /** The history before this entry. */
  before?: number;
  /** How many entries of the history are read at once. */
  limit?: number;
  /** The entry of the history that is opened. */
  entry?: string;
  /** The sample file that is looked into. */
  sample?: string;
  /** The document of a comparison. */
  document?: string;
  /** The older revision of a comparison; the one before where absent. */
  from?: number;
  /** The newer revision of a comparison; what stands there now where absent. */
  to?: number;
  /** The commitment that might be moved. */
  commitment?: string;
  /** The day to which it might be moved. */
  date?: string;
}

/** A command as it is sent. */
export interface Request {
  id?: string;
  command: string;
  args: Record<string, unknown>;
}

/** What a command answers. */
export interface Answer {
  /** The entity that was made or changed. */
  value: string | null;
  /** What was done, in words. */
  label: string;
  /** What was touched: kinds of entities. */
  touched: string[];
}

/** A file that the workspace took in; commands name it by its digest. */
export interface Attached {
  digest: string;
  /** Bytes. */
  size: number;
}

/** What can be undone and done again, in words; absent where nothing can. */
export interface UndoState {
  undo?: string;
  redo?: string;
}

/** A workspace that was opened. */
export interface OpenedWorkspace {
  path: string;
  file: string;
  projects: { id: string; name: string }[];
  /** The mark of its presence before anything was read from it. */
  mark: number;
  /** Who writes it, where it could be opened to read only. */
  readOnly?: string;
  /** The project that was asked for, and its room. */
  project?: string;
  room?: string;
}

/** A project that was added to the open workspace. */
export interface AddedProject {
  project: string;
  /** Every project of the workspace, by name. */
  projects: { id: string; name: string }[];
}

/** What a new project is made from; the path of its workspace, where it gets one of its own. */
export interface NewProject extends ProjectDraft {
  path: string;
}

/** The particulars of a new project. */
export interface ProjectDraft {
  project: string;
  customer: string;
  provider: string;
  name: string;
  email: string;
  methodology: string;
  /** Ids of business objects. */
  objects: string[];
}

/** What a window is to show when its pages start. */
export interface Start {
  path: string;
  project?: string;
  room?: string;
}

/** What another window changed. */
export interface Changed {
  project: string;
  /** Kinds of entities. */
  touched: string[];
}
