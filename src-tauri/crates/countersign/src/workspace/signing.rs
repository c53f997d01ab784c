//! The certificate of a signature, signed with the key of its signer.

use domain::identity::{EntityId, Ref};
use domain::message::Message;
use domain::sign_off::SignOff;

use super::Workspace;
use super::print::{CERTIFICATE, PROJECT_CERTIFICATE, Print};
use crate::error::Error;
use crate::identity::Identity;
use crate::signing::{field_of, sign_file};

impl Workspace {
    /// Prints the certificate of a signature with fields for all who sign, and signs that of its signer. A key is a person's
    /// own, so only the signer can; what the workspace holds stays as it is.
    ///
    /// # Errors
    /// `sign-not-yours` where somebody else signed, `sign-withdrawn` where the signature was taken back; the errors of names,
    /// of printing, and of [`sign_file`].
    pub fn sign_certificate(
        &self,
        project: EntityId,
        person: &str,
        signature: &str,
        identity: &Identity,
        passphrase: &str,
    ) -> Result<Vec<u8>, Error> {
        let state = self.state(project)?;
        let signed: &SignOff = state.find(&Ref::new(signature)).map_err(Error::unnamed)?;
        if signed.person != self.person(project, person)? {
            let name = state.name_of(signed.person);
            return Err(Error::rule(Message::new("sign-not-yours").with("name", name)));
        }
        if signed.withdrawn.is_some() {
            return Err(Error::rule(Message::new("sign-withdrawn")));
        }
        let document = if signed.workstream.is_none() { PROJECT_CERTIFICATE } else { CERTIFICATE };
        let print = Print {
            document: document.to_owned(),
            of: Some(signed.head.id.to_string()),
            fields: true,
            ..Print::default()
        };
        let printed = self.print(project, &print)?;
        let field = field_of(signed.slot);
        sign_file(&printed.pdf, Some(&field), identity, passphrase, self.clock.shows())
    }
}
