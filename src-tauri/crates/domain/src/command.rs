//! The commands: everything a user can do, as one list. The window and `countersign do` send the same ones.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::draft::{Draft, Outcome};
use crate::identity::EntityId;
use crate::refusal::Refusal;
use crate::supplier::letter::command as letter;

/// The arguments of a command, with the rule that carries it out.
pub trait Rule {
    /// Decides the command over a draft.
    ///
    /// # Errors
    /// A refusal, with every reason; the draft is then thrown away.
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal>;
}

/// A command as it is sent, with the id that the caller chose for what it makes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Request {
    /// The id for what the command makes, where the caller wants to know it beforehand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<EntityId>,
    /// The command and its arguments.
    #[serde(flatten)]
    pub command: Command,
}

/// What the registry says about a command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CommandInfo {
    /// `noun.verb`.
    pub name: &'static str,
    /// An irreversible act (a signature, an issued revision) is corrected by new acts, never undone.
    pub irreversible: bool,
}

/// The bulk content that a command must have at hand: states don't hold it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Bulk<'a> {
    /// None.
    Nothing,
    /// The suppliers that it names.
    Named(Vec<&'a str>),
    /// The suppliers of the wave that it names.
    OfWave(&'a str),
    /// All suppliers.
    All,
}

impl Command {
    /// Which suppliers it must have at hand.
    pub fn bulk(&self) -> Bulk<'_> {
        match self {
            // A vendor number is one supplier's only, which takes a look at all.
            Self::SupplierAdd(args) if args.particulars.vendor_number.is_none() => Bulk::Nothing,
            Self::SupplierChange(args) if args.particulars.vendor_number.is_none() => {
                Bulk::Named(vec![&args.supplier.0])
            }
            Self::SupplierAdd(_) | Self::SupplierChange(_) | Self::SupplierImport(_) | Self::SupplierSegment(_) => {
                Bulk::All
            }
            Self::WavePlan(_) => Bulk::All,
            Self::WaveRemove(args) => Bulk::OfWave(&args.wave.0),
            Self::SupplierAssign(args) => Bulk::Named(args.suppliers.iter().map(|it| it.0.as_str()).collect()),
            Self::MailingPrepare(args) => Bulk::Named(args.suppliers.iter().map(|it| it.0.as_str()).collect()),
            Self::LetterAnswer(letter::Answer { suppliers, .. })
            | Self::LetterBounce(letter::Bounce { suppliers, .. })
            | Self::LetterLog(letter::Log { suppliers, .. })
            | Self::LetterRecord(letter::Record { suppliers, .. })
            | Self::LetterResolve(letter::Resolve { suppliers, .. })
            | Self::LetterSendByHand(letter::SendByHand { suppliers, .. })
            | Self::LetterWithdraw(letter::Withdraw { suppliers, .. }) => {
                Bulk::Named(suppliers.iter().map(|it| it.0.as_str()).collect())
            }
            Self::SupplierReach(args) => Bulk::Named(args.suppliers.iter().map(|it| it.0.as_str()).collect()),
            Self::OnboardingStart(args) => Bulk::Named(vec![&args.supplier.0]),
            Self::SupplierTransact(args) => Bulk::Named(vec![&args.supplier.0]),
            Self::SupplierPlace(args) => Bulk::Named(vec![&args.supplier.0]),
            Self::SupplierUnplace(args) => Bulk::Named(vec![&args.supplier.0]),
            Self::SupplierRemove(args) => Bulk::Named(vec![&args.supplier.0]),
            Self::SupplierKeepApart(args) => Bulk::Named(vec![&args.one.0, &args.other.0]),
            Self::SupplierMerge(args) => {
                Bulk::Named(std::iter::once(&args.keep).chain(&args.others).map(|it| it.0.as_str()).collect())
            }
            _ => Bulk::Nothing,
        }
    }
}

macro_rules! commands {
    ($($name:literal $variant:ident($args:path) $(, $irreversible:ident)?;)+) => {
        /// A command: `{"command": "noun.verb", "args": {…}}`.
        #[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(tag = "command", content = "args")]
        #[allow(missing_docs)]
        pub enum Command { $(#[serde(rename = $name)] $variant($args)),+ }

        impl Command {
            /// Every command, in the order of the registry.
            pub const ALL: &[CommandInfo] = &[$(CommandInfo { name: $name, irreversible: irreversible(&[$(stringify!($irreversible))?]) }),+];

            /// `noun.verb`.
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$variant(_) => $name),+ }
            }

            /// What the registry says about it.
            pub fn info(&self) -> CommandInfo {
                let name = self.name();
                *Self::ALL.iter().find(|info| info.name == name).expect("every command is in the registry")
            }
        }

        impl Rule for Command {
            fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
                crate::waiver::command::note_expired(draft)?;
                let held = crate::change_request::command::holding(draft);
                let outcome = match self { $(Self::$variant(args) => args.decide(draft)),+ }?;
                crate::change_request::command::keep(draft, &held)?;
                crate::supplier::onboarding::follow::follow(draft)?;
                Ok(outcome)
            }
        }
    };
}

/// Whether a registry line ends with the one word that it may end with; any other doesn't compile.
const fn irreversible(ending: &[&str]) -> bool {
    match ending {
        [] => false,
        [word] if matches!(word.as_bytes(), b"irreversible") => true,
        _ => panic!("a registry line ends with nothing or with `irreversible`"),
    }
}

commands! {
    "action.add" ActionAdd(crate::session::action::Add);
    "action.change" ActionChange(crate::session::action::Change);
    "action.commit" ActionCommit(crate::session::action::Commit);
    "action.finish" ActionFinish(crate::session::action::Finish);
    "action.raise-issue" ActionRaiseIssue(crate::session::action::RaiseIssue);
    "action.remove" ActionRemove(crate::session::action::Remove);
    "answers.set" AnswersSet(crate::requirement::set_answers::Set);
    "bank-answer.give" BankAnswerGive(crate::requirement::bank::Give);
    "bank-answer.put-open" BankAnswerPutOpen(crate::requirement::bank::PutOpen);
    "bank-answer.set-aside" BankAnswerSetAside(crate::requirement::bank::SetAside);
    "business-object.change" BusinessObjectChange(crate::catalogue::Change);
    "business-object.learn" BusinessObjectLearn(crate::catalogue::Learn);
    "business-object.reset" BusinessObjectReset(crate::catalogue::Reset);
    "change-request.approve" ChangeRequestApprove(crate::change_request::command::Approve), irreversible;
    "change-request.open" ChangeRequestOpen(crate::change_request::command::Open);
    "change-request.reject" ChangeRequestReject(crate::change_request::command::Reject);
    "comment.add" CommentAdd(crate::comment::command::Add);
    "comment.answer" CommentAnswer(crate::comment::command::Answer);
    "comment.ask" CommentAsk(crate::comment::Ask);
    "comment.raise-issue" CommentRaiseIssue(crate::comment::RaiseIssue);
    "comment.reopen" CommentReopen(crate::comment::command::Reopen);
    "comment.resolve" CommentResolve(crate::comment::command::Resolve);
    "commitment.add" CommitmentAdd(crate::commitment::command::Add);
    "commitment.change" CommitmentChange(crate::commitment::command::Change);
    "commitment.keep" CommitmentKeep(crate::commitment::command::Keep);
    "commitment.move" CommitmentMove(crate::commitment::command::Move);
    "decision.change" DecisionChange(crate::session::decision::Change);
    "decision.remove" DecisionRemove(crate::session::decision::Remove);
    "deliverable.add" DeliverableAdd(crate::document::deliver::Add);
    "deliverable.remove" DeliverableRemove(crate::document::deliver::Remove);
    "document.issue" DocumentIssue(crate::document::issue::Issue), irreversible;
    "hole.justify" HoleJustify(crate::traceability::command::Justify);
    "hole.unjustify" HoleUnjustify(crate::traceability::command::Unjustify);
    "integration.add" IntegrationAdd(crate::integration::Add);
    "integration.change" IntegrationChange(crate::integration::Change);
    "integration.move" IntegrationMove(crate::workstream::command::MoveIntegration);
    "integration.remove" IntegrationRemove(crate::integration::Remove);
    "issue.add" IssueAdd(crate::issue::command::Add);
    "issue.change" IssueChange(crate::issue::command::Change);
    "issue.close" IssueClose(crate::issue::end::Close);
    "issue.defer" IssueDefer(crate::issue::end::Defer);
    "issue.duplicate" IssueDuplicate(crate::issue::end::Duplicate);
    "issue.reject" IssueReject(crate::issue::end::Reject);
    "issue.reopen" IssueReopen(crate::issue::end::Reopen);
    "item.confirm" ItemConfirm(crate::lifecycle::command::Confirm);
    "letter.answer" LetterAnswer(crate::supplier::letter::command::Answer);
    "letter.bounce" LetterBounce(crate::supplier::letter::command::Bounce);
    "letter.log" LetterLog(crate::supplier::letter::command::Log), irreversible;
    "letter.record" LetterRecord(crate::supplier::letter::command::Record), irreversible;
    "letter.reset" LetterReset(crate::supplier::letter::wording::Reset);
    "letter.resolve" LetterResolve(crate::supplier::letter::command::Resolve), irreversible;
    "letter.send-by-hand" LetterSendByHand(crate::supplier::letter::command::SendByHand), irreversible;
    "letter.withdraw" LetterWithdraw(crate::supplier::letter::command::Withdraw);
    "letter.write" LetterWrite(crate::supplier::letter::wording::Write);
    "lookup-table.add" LookupTableAdd(crate::mapping::lookup::Add);
    "lookup-table.change" LookupTableChange(crate::mapping::lookup::Change);
    "lookup-table.remove" LookupTableRemove(crate::mapping::lookup::Remove);
    "mailing.prepare" MailingPrepare(crate::supplier::letter::prepare::Prepare);
    "mailing.remove" MailingRemove(crate::supplier::letter::internal::Remove);
    "mailing.tell" MailingTell(crate::supplier::letter::internal::Tell);
    "mailing.told" MailingTold(crate::supplier::letter::internal::Told), irreversible;
    "mapping-row.add" MappingRowAdd(crate::mapping::command::Add);
    "mapping-row.agree" MappingRowAgree(crate::mapping::agree::Agree);
    "mapping-row.begin" MappingRowBegin(crate::mapping::begin::Begin);
    "mapping-row.change" MappingRowChange(crate::mapping::command::Change);
    "mapping-row.move" MappingRowMove(crate::mapping::command::Move);
    "mapping-row.remove" MappingRowRemove(crate::mapping::command::Remove);
    "methodology.adopt" MethodologyAdopt(crate::lifecycle::own::Adopt);
    "methodology.remove" MethodologyRemove(crate::lifecycle::own::Remove);
    "methodology.write" MethodologyWrite(crate::lifecycle::own::Write);
    "onboarding.keep-secret" OnboardingKeepSecret(crate::supplier::onboarding::set_up::KeepSecret);
    "onboarding.set-up" OnboardingSetUp(crate::supplier::onboarding::set_up::SetUp);
    "onboarding.start" OnboardingStart(crate::supplier::onboarding::start::Start);
    "open-question.add" OpenQuestionAdd(crate::requirement::ask::Add);
    "open-question.answer" OpenQuestionAnswer(crate::requirement::ask::Answer);
    "open-question.change" OpenQuestionChange(crate::requirement::ask::Change);
    "organisation.add" OrganisationAdd(crate::organisation::Add);
    "organisation.change" OrganisationChange(crate::organisation::Change);
    "organisation.remove" OrganisationRemove(crate::organisation::Remove);
    "person.add" PersonAdd(crate::person::Add);
    "person.change" PersonChange(crate::person::Change);
    "project.brand" ProjectBrand(crate::project::command::Brand);
    "project.change" ProjectChange(crate::project::command::Change);
    "programme.answer" ProgrammeAnswer(crate::supplier::strategy::answer::Answer);
    "programme.change" ProgrammeChange(crate::supplier::command::ChangeProgramme);
    "programme.remove-profile" ProgrammeRemoveProfile(crate::supplier::profile::RemoveProfile);
    "programme.rename-profile" ProgrammeRenameProfile(crate::supplier::profile::RenameProfile);
    "raci.arrange" RaciArrange(crate::raci::command::Arrange);
    "raci.begin" RaciBegin(crate::raci::command::Begin);
    "raci.set" RaciSet(crate::raci::command::Set);
    "requirement.add" RequirementAdd(crate::requirement::command::Add);
    "requirement.change" RequirementChange(crate::requirement::command::Change);
    "requirement.remove" RequirementRemove(crate::requirement::command::Remove);
    "review.close" ReviewClose(crate::review::Close);
    "review.merge" ReviewMerge(crate::review::Merge), irreversible;
    "review.send" ReviewSend(crate::review::Send), irreversible;
    "run.record" RunRecord(crate::testing::record::Record);
    "sample-file.add" SampleFileAdd(crate::sample::command::Add);
    "sample-file.change" SampleFileChange(crate::sample::command::Change);
    "sample-file.remove" SampleFileRemove(crate::sample::command::Remove);
    "scenario.add" ScenarioAdd(crate::testing::command::Add);
    "scenario.add-many" ScenarioAddMany(crate::testing::command::AddMany);
    "scenario.change" ScenarioChange(crate::testing::command::Change);
    "scenario.remove" ScenarioRemove(crate::testing::command::Remove);
    "session.add" SessionAdd(crate::session::command::Add);
    "session.arrange" SessionArrange(crate::session::command::Arrange);
    "session.ask" SessionAsk(crate::session::minutes::Ask);
    "session.attend" SessionAttend(crate::session::command::Attend);
    "session.change" SessionChange(crate::session::command::Change);
    "session.decide" SessionDecide(crate::session::decision::Decide);
    "session.finish" SessionFinish(crate::session::minutes::Finish);
    "session.follow-up" SessionFollowUp(crate::session::follow_up::FollowUp);
    "session.minute" SessionMinute(crate::session::minutes::Minute);
    "session.remove" SessionRemove(crate::session::command::Remove);
    "session.reopen" SessionReopen(crate::session::minutes::Reopen);
    "sign-off.decline" SignOffDecline(crate::sign_off::command::Decline), irreversible;
    "sign-off.keep-file" SignOffKeepFile(crate::sign_off::keep::KeepFile);
    "sign-off.record" SignOffRecord(crate::sign_off::record::Record), irreversible;
    "sign-off.sign" SignOffSign(crate::sign_off::command::Sign), irreversible;
    "sign-off.sign-conditionally" SignOffSignConditionally(crate::sign_off::command::SignConditionally), irreversible;
    "sign-off.withdraw" SignOffWithdraw(crate::sign_off::command::Withdraw), irreversible;
    "step.reopen" StepReopen(crate::lifecycle::command::Reopen);
    "step.start" StepStart(crate::lifecycle::command::Start);
    "supplier.add" SupplierAdd(crate::supplier::command::Add);
    "supplier.assign" SupplierAssign(crate::supplier::wave::command::Assign);
    "supplier.change" SupplierChange(crate::supplier::command::Change);
    "supplier.import" SupplierImport(crate::supplier::import::Import);
    "supplier.keep-apart" SupplierKeepApart(crate::supplier::merge::KeepApart);
    "supplier.merge" SupplierMerge(crate::supplier::merge::Merge);
    "supplier.place" SupplierPlace(crate::supplier::command::Place);
    "supplier.reach" SupplierReach(crate::supplier::ladder::Reach);
    "supplier.remove" SupplierRemove(crate::supplier::command::Remove);
    "supplier.segment" SupplierSegment(crate::supplier::command::SegmentAll);
    "supplier.transact" SupplierTransact(crate::supplier::ladder::Transact);
    "supplier.unplace" SupplierUnplace(crate::supplier::command::Unplace);
    "system.add" SystemAdd(crate::system::Add);
    "system.change" SystemChange(crate::system::Change);
    "system.remove" SystemRemove(crate::system::Remove);
    "template.use" TemplateUse(crate::template::own::Use);
    "training.add" TrainingAdd(crate::training::command::Add);
    "training.add-gap" TrainingAddGap(crate::training::gap::AddGap);
    "training.change" TrainingChange(crate::training::command::Change);
    "training.raise-gap" TrainingRaiseGap(crate::training::gap::RaiseGap);
    "training.record-attendance" TrainingRecordAttendance(crate::training::command::RecordAttendance);
    "training.remove-gap" TrainingRemoveGap(crate::training::gap::RemoveGap);
    "waiver.grant" WaiverGrant(crate::waiver::command::Grant), irreversible;
    "wave.add" WaveAdd(crate::supplier::wave::command::Add);
    "wave.change" WaveChange(crate::supplier::wave::command::Change);
    "wave.plan" WavePlan(crate::supplier::wave::plan::PlanWaves);
    "wave.remove" WaveRemove(crate::supplier::wave::command::Remove);
    "workstream.add" WorkstreamAdd(crate::workstream::command::Add);
}
