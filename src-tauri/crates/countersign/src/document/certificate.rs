//! The certificate of a gate's sign-off: what exactly was signed, by whom, with which meaning, and whether it holds.

mod detail;
mod page;
mod provenance;
pub mod record;

use documents::model::{AsOf, Branding, ContentsPage, Document, Furniture, Status, Watermark};
use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::lifecycle::assess::Assessment;
use domain::lifecycle::methodology::{Methodology, Scope, SignOffKind, Signatory};
use domain::lifecycle::status::StaleCause;
use domain::message::Message;
use domain::sign_off::{SignOff, Verdict, Withdrawal};
use domain::time::Instant;

use super::{Printing, branding, engine_words, names, project_certificate};

/// The certificate on which a signature stands; that of the project for a signature under the whole of it.
pub fn compose_certificate(state: &State, sign_off: &SignOff, printing: &Printing) -> Document {
    let spoken = printing.in_language(state);
    let certificate = Certificate::new(state, &spoken, sign_off, printing);
    if certificate.kind.is_some_and(|kind| kind.scope == Scope::Project) {
        return project_certificate::compose_project_certificate(state, sign_off, printing);
    }
    let sections = vec![certificate.front(), certificate.details()];
    certificate.document(sections)
}

/// Whether a signature holds, and why not.
pub enum Validity<'a> {
    /// It was a refusal.
    Declined,
    /// The signer took it back.
    Withdrawn(&'a Withdrawal),
    /// What was signed has changed since.
    Stale(Vec<StaleCause>),
    /// It holds; signatures of others are still missing.
    Incomplete,
    /// It holds, and so do all others that the sign-off needs.
    Complete,
}

/// A signature that the sign-off needs, with the answer that stands beside the certificate's own.
pub struct Shown<'a> {
    pub index: u32,
    pub signatory: Option<&'a Signatory>,
    pub answer: Option<&'a SignOff>,
}

/// A certificate on its way from state to model.
pub struct Certificate<'a> {
    /// The state as it was signed: the record of a signature is made from it.
    pub signed: &'a State,
    /// The same with methodologies that speak the document's language.
    pub state: &'a State,
    pub printing: &'a Printing<'a>,
    pub sign_off: &'a SignOff,
    pub methodology: Option<&'a Methodology>,
    pub kind: Option<&'a SignOffKind>,
    pub digest: Digest,
    pub shown: Vec<Shown<'a>>,
    pub validity: Validity<'a>,
    pub as_of: Instant,
}

impl<'a> Certificate<'a> {
    pub fn new(signed: &'a State, state: &'a State, sign_off: &'a SignOff, printing: &'a Printing<'a>) -> Self {
        let methodology = names::methodology_of(state, sign_off);
        let kind = methodology.and_then(|it| it.sign_off(&sign_off.sign_off));
        let shown = shown(state, sign_off, kind);
        // The day matters to waivers only; whether a signature is stale depends on content alone.
        let today = sign_off.at.date_in(&state.project().zone);
        let causes = Assessment::new(state, today).causes_of(sign_off);
        let validity = match (&sign_off.withdrawn, sign_off.verdict) {
            (Some(withdrawal), _) => Validity::Withdrawn(withdrawal),
            (None, Verdict::Declined) => Validity::Declined,
            (None, _) if !causes.is_empty() => Validity::Stale(causes),
            (None, _) if shown.iter().all(Shown::holds) => Validity::Complete,
            (None, _) => Validity::Incomplete,
        };
        let answers = shown.iter().filter_map(|shown| shown.answer);
        let answered = answers.map(|it| it.withdrawn.as_ref().map_or(it.at, |withdrawal| withdrawal.at)).max();
        let changed = match &validity {
            Validity::Stale(causes) => causes.iter().filter_map(|cause| cause.changed_at).max(),
            _ => None,
        };
        let newest = [answered, changed].into_iter().flatten().max().unwrap_or(sign_off.at);
        let as_of = printing.as_of.unwrap_or(newest);
        let digest = record::digest(signed, sign_off);
        Self { signed, state, printing, sign_off, methodology, kind, digest, shown, validity, as_of }
    }

    /// The name of the sign-off.
    pub fn name(&self) -> String {
        self.kind.map_or_else(|| self.sign_off.sign_off.to_string(), |kind| kind.name.clone())
    }

    pub fn say(&self, code: &str) -> String {
        self.printing.say(code)
    }

    pub fn tell(&self, message: Message) -> String {
        self.printing.speak.say(&message)
    }

    /// The day of an instant in the project's zone.
    pub fn day(&self, at: Instant) -> String {
        self.printing.speak.date(at.date_in(&self.state.project().zone))
    }

    /// The day of the last signature.
    pub fn signed_on(&self) -> String {
        let last = self.shown.iter().filter_map(|shown| shown.answer).map(|answer| answer.at).max();
        self.day(last.unwrap_or(self.sign_off.at))
    }

    /// The pages as a document.
    pub fn document(&self, sections: Vec<documents::model::Section>) -> Document {
        let (status, watermark) = match &self.validity {
            Validity::Complete => {
                let date = self.signed_on();
                (Some(Status::Signed(date.clone())), Some(Watermark::Signed { date: date.to_uppercase() }))
            }
            Validity::Stale(causes) => {
                let since = causes.iter().filter_map(|cause| cause.changed_at).max().unwrap_or(self.as_of);
                (Some(Status::Stale), Some(Watermark::Stale { since: self.day(since).to_uppercase() }))
            }
            Validity::Declined | Validity::Withdrawn(_) | Validity::Incomplete => (None, None),
        };
        let number = Message::new("document-certificate").with("number", &self.sign_off.reference);
        let as_of = self.printing.speak.instant(self.as_of, &self.state.project().zone);
        Document {
            title: format!("{}: {}", self.tell(number.clone()), self.name()),
            language: self.printing.speak.language(),
            paper: self.printing.paper,
            furniture: Furniture {
                project: self.state.project().name.clone(),
                document: self.tell(number),
                revision: String::new(),
                status,
                header: true,
                content_digest: Some(self.digest.0),
                as_of: AsOf { text: as_of, unix_seconds: self.as_of.timestamp().as_second() },
                journal_head: self.printing.journal_head.map(str::to_owned),
            },
            watermark,
            // A gate's certificate belongs to both parties, so it carries nobody's brand.
            branding: if self.sign_off.workstream.is_none() {
                branding(self.state, self.printing)
            } else {
                Branding::default()
            },
            contents: ContentsPage::Never,
            sections,
            content_json: Some(record::bytes(self.signed, self.sign_off)),
            words: engine_words(self.printing),
        }
    }
}

impl Shown<'_> {
    /// Whether the signature is there, or can be done without.
    fn holds(&self) -> bool {
        let optional = self.signatory.is_some_and(|signatory| signatory.optional);
        self.answer.map_or(optional, |answer| answer.verdict != Verdict::Declined)
    }
}

/// Every signature that the sign-off needs: this one in its place, and in the others the newest that binds the same.
fn shown<'a>(state: &'a State, sign_off: &'a SignOff, kind: Option<&'a SignOffKind>) -> Vec<Shown<'a>> {
    let Some(kind) = kind else {
        return vec![Shown { index: sign_off.slot, signatory: None, answer: Some(sign_off) }];
    };
    let beside = |index: u32| {
        state.sign_offs.iter().rfind(|it| {
            it.sign_off == sign_off.sign_off
                && it.workstream == sign_off.workstream
                && it.slot == index
                && it.withdrawn.is_none()
                && it.bound == sign_off.bound
        })
    };
    let slots = (0u32..).zip(&kind.signatories);
    slots
        .map(|(index, signatory)| {
            let answer = if index == sign_off.slot { Some(sign_off) } else { beside(index) };
            Shown { index, signatory: Some(signatory), answer }
        })
        .collect()
}

/// Signatures and refusals of the same sign-off before this certificate that no longer stand beside it.
pub fn earlier<'a>(certificate: &Certificate<'a>) -> Vec<&'a SignOff> {
    let own = certificate.sign_off;
    let shown = |it: &SignOff| certificate.shown.iter().filter_map(|shown| shown.answer).any(|a| a.id() == it.id());
    let before = certificate.state.sign_offs.iter().take_while(|it| it.head.id < own.head.id);
    before.filter(|it| it.sign_off == own.sign_off && it.workstream == own.workstream && !shown(it)).collect()
}
