//! Commands on sample files.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SampleFile;
use crate::arguments::arguments;
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::integration::Integration;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

arguments! {
    of SampleFile;
    /// Adds a sample file whose bytes are in the workspace.
    Add {
        /// The file's name.
        name: String,
        /// The blob.
        file: Digest,
        /// Bytes.
        size: u64,
        /// The workstream; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes what is known of a sample file. Other bytes are another file.
    Change {
        /// Which file.
        sample_file: Ref<SampleFile>,
        /// The file's name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    }
    both {
        /// The integration it is for.
        integration: Ref<Integration>,
        /// Where it came from.
        environment: String,
        /// Who answers for it; whoever adds it where nobody is named.
        owner: Ref<Person>,
        /// When it came; today where not said.
        received_on: Date,
        /// How personal data was masked, and by whom.
        masking: String,
        /// Normal, edge or error cases.
        covers: String,
        /// Who accepted it as usable.
        accepted_by: Ref<Person>,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let mut sample = SampleFile {
            head,
            workstream: workstream::chosen(draft.state(), self.workstream.as_ref())?,
            integration: None,
            name: required("name", &self.name)?,
            file: self.file,
            size: self.size,
            environment: String::new(),
            owner: draft.actor(),
            received_on: draft.today(),
            masking: String::new(),
            covers: String::new(),
            accepted_by: None,
        };
        self.apply(draft.state(), &mut sample)?;
        Ok(put(draft, sample, "did-sample-file-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut sample = draft.state().find(&self.sample_file)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut sample.name, &name);
        self.clear(&mut sample)?;
        self.apply(draft.state(), &mut sample)?;
        Ok(put(draft, sample, "did-sample-file-change"))
    }
}

/// Removes a sample file. Its bytes stay where something signed rests on them.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which file.
    pub sample_file: Ref<SampleFile>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.sample_file)?;
        let label = Message::new("did-sample-file-remove").with("name", draft.state().name_of(id));
        draft.remove(id);
        Ok(Outcome::of(id.0, label))
    }
}

fn put(draft: &mut Draft, sample: SampleFile, label: &str) -> Outcome {
    let outcome = Outcome::of(sample.head.id, Message::new(label).with("name", &sample.name));
    draft.put(sample);
    outcome
}
