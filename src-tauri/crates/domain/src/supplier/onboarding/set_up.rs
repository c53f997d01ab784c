//! What a channel needs on both sides, field by field. Which fields there are is data; what a value may be is here.

use std::collections::BTreeMap;
use std::str::FromStr as _;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Onboarding, Secret};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::supplier::{Channel, particulars};
use crate::time::Date;

/// A value of a set-up is at most so long, in bytes: an SSH key of 16,384 bits takes 2.8 kB.
pub const VALUE_LIMIT: usize = 4_096;

/// An encrypted secret is at most so long, in bytes: the secret itself, nonce, salt and tag in Base64.
pub const SEALED_LIMIT: usize = 2 * VALUE_LIMIT;

/// So many real invoices a scanning partner must be given at least to learn a supplier's layout.
const SAMPLES: u32 = 3;

/// The side that knows a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SetUpSide")]
pub enum Side {
    /// The supplier.
    Supplier,
    /// The customer.
    Customer,
}

/// What a value may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SetUpKind")]
pub enum Kind {
    /// Any text.
    Text,
    /// One e-mail address.
    Email,
    /// An address in the web over TLS.
    HttpsUrl,
    /// An address in the web.
    Url,
    /// One of the field's choices.
    Choice,
    /// Some of the field's choices, with commas between them.
    Documents,
    /// The identity in a credential: nine digits where its domain is DUNS.
    Identity,
    /// Two characters (X12 element I05).
    Qualifier,
    /// The id of an interchange or application.
    InterchangeId,
    /// The name of a system in AS2 (RFC 4130, 6.2).
    As2Id,
    /// A SHA-256 digest of a certificate.
    Fingerprint,
    /// A public SSH key in one line (RFC 4253, 6.6).
    SshKey,
    /// A host, with a port where it isn't the usual one.
    Host,
    /// An absolute path.
    Path,
    /// How many samples there are.
    Samples,
    /// A language tag.
    Language,
    /// A day.
    Date,
    /// A secret: it is encrypted, and never printed.
    Secret,
}

/// A field of a channel's set-up.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its id.
    pub id: String,
    /// The channels that need it.
    pub channels: Vec<Channel>,
    /// What people call it.
    pub label: String,
    /// What is wanted.
    pub help: String,
    /// The side that knows it.
    pub side: Side,
    /// What it may be.
    pub kind: Kind,
    /// The values of a choice.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Whether the channel can't be tested without it.
    #[serde(default)]
    pub required: bool,
    /// The field and the value of it under which this one is asked for.
    #[serde(default)]
    pub when: Option<(String, String)>,
}

#[derive(Deserialize)]
struct File {
    field: Vec<Field>,
}

static FIELDS: LazyLock<Vec<Field>> = LazyLock::new(|| {
    let read: Result<File, _> = toml::from_str(include_str!("../../builtin/suppliers/set-up.toml"));
    read.unwrap_or_else(|error| panic!("the built-in set-up is tested to be readable: {error}")).field
});

/// Every field.
pub fn builtin() -> &'static [Field] {
    &FIELDS
}

/// The fields of a channel, in the order in which they are asked.
pub fn fields(channel: Channel) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| field.channels.contains(&channel))
}

impl Field {
    /// Whether it is asked for beside these values.
    pub fn applies(&self, values: &BTreeMap<String, String>) -> bool {
        self.when.as_ref().is_none_or(|(field, value)| values.get(field) == Some(value))
    }

    /// A value in the form in which it is kept.
    ///
    /// # Errors
    /// What is expected, as a message with the `value`.
    pub fn check(&self, value: &str, beside: &BTreeMap<String, String>) -> Result<String, Message> {
        let value = value.trim();
        if value.len() > VALUE_LIMIT {
            return Err(Message::new("supplier-value-too-long").with("limit", VALUE_LIMIT));
        }
        let text = || Some(value.to_owned());
        let (kept, wrong) = match self.kind {
            Kind::Text => (text(), "set-up-text-wrong"),
            Kind::Secret => (None, "set-up-secret-open"),
            Kind::Email => (text().filter(|it| particulars::is_email(it)), "supplier-email-wrong"),
            Kind::HttpsUrl => (text().filter(|it| is_url(it, &["https"])), "set-up-https-wrong"),
            Kind::Url => (text().filter(|it| is_url(it, &["https", "http"])), "set-up-url-wrong"),
            Kind::Choice => (text().filter(|it| self.choices.contains(it)), "set-up-choice-wrong"),
            Kind::Documents => (self.documents(value), "set-up-choice-wrong"),
            Kind::Identity => (text().filter(|it| self.is_identity(it, beside)), "set-up-identity-wrong"),
            Kind::Qualifier => (text().filter(|it| is_qualifier(it)), "set-up-qualifier-wrong"),
            Kind::InterchangeId => (text().filter(|it| is_interchange_id(it, beside)), "set-up-interchange-wrong"),
            Kind::As2Id => (text().filter(|it| is_as2_id(it)), "set-up-as2-wrong"),
            Kind::Fingerprint => (fingerprint(value), "set-up-fingerprint-wrong"),
            Kind::SshKey => (text().filter(|it| is_ssh_key(it)), "set-up-ssh-key-wrong"),
            Kind::Host => (text().filter(|it| is_host(it)), "set-up-host-wrong"),
            Kind::Path => (text().filter(|it| is_path(it)), "set-up-path-wrong"),
            Kind::Samples => {
                (text().filter(|it| it.parse().is_ok_and(|count: u32| count >= SAMPLES)), "set-up-samples-wrong")
            }
            Kind::Language => (particulars::language_tag(value), "supplier-language-unknown"),
            Kind::Date => (Date::from_str(value).ok().map(|day| day.to_string()), "supplier-date-wrong"),
        };
        let expected = || Message::new(wrong).with("value", value).with("choices", self.choices.join(", "));
        kept.filter(|it| !it.is_empty() && !it.chars().any(char::is_control)).ok_or_else(expected)
    }

    fn documents(&self, value: &str) -> Option<String> {
        let named: Vec<&str> = value.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
        let known = named.iter().all(|name| self.choices.iter().any(|choice| choice == name));
        let chosen: Vec<&str> = self.choices.iter().map(String::as_str).filter(|it| named.contains(it)).collect();
        (known && !chosen.is_empty()).then(|| chosen.join(", "))
    }

    /// A credential in the domain DUNS is a D-U-N-S number; in every other one it is printable text without spaces.
    fn is_identity(&self, value: &str, beside: &BTreeMap<String, String>) -> bool {
        let domain = beside.get(&self.id.replace("identity", "domain")).map(String::as_str);
        match domain {
            Some("DUNS") => value.len() == 9 && value.bytes().all(|it| it.is_ascii_digit()),
            _ => value.chars().all(|it| !it.is_whitespace()),
        }
    }
}

fn is_url(text: &str, schemes: &[&str]) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A name and password in an address would stand in every copy of the certificate.
    schemes.contains(&scheme) && is_host(place) && !text.chars().any(char::is_whitespace) && !text.contains('@')
}

/// Labels of letters, digits and hyphens (RFC 1123), or an address in brackets; and a port.
fn is_host(text: &str) -> bool {
    let (host, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) => (address, port.strip_prefix(':').or(port.is_empty().then_some(""))),
        None => text.split_once(':').map_or((text, Some("")), |(host, port)| (host, Some(port))),
    };
    let port_fits = port.is_some_and(|port| port.is_empty() || port.parse::<u16>().is_ok_and(|port| port > 0));
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|it| it.is_alphanumeric() || it == '-')
    };
    let named = host.len() <= 253 && host.contains('.') && host.split('.').all(label);
    port_fits && (named || (text.starts_with('[') && std::net::Ipv6Addr::from_str(host).is_ok()))
}

fn is_qualifier(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|it| it.is_ascii_alphanumeric())
}

/// X12 keeps 15 characters for it (element I06), EDIFACT 35 (data element 0004); neither takes their separators.
fn is_interchange_id(text: &str, beside: &BTreeMap<String, String>) -> bool {
    let limit = if beside.get("edi-standard").is_some_and(|it| it == "EDIFACT") { 35 } else { 15 };
    text.len() <= limit && text.bytes().all(|it| it.is_ascii_graphic() && !b"*~^:+'?|>".contains(&it))
}

/// Printable characters but quotation mark and backslash, 128 of them at most (RFC 4130, 6.2).
fn is_as2_id(text: &str) -> bool {
    text.len() <= 128 && text.bytes().all(|it| (b' '..=b'~').contains(&it) && it != b'"' && it != b'\\')
}

/// Pairs of digits, with colons between them or not.
fn fingerprint(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|it| !matches!(it, ':' | ' ')).collect::<String>().to_ascii_uppercase();
    (digits.len() == 64 && digits.bytes().all(|it| it.is_ascii_hexdigit())).then_some(digits)
}

/// A public key names its algorithm before it and, as the first string, inside it. A private one is refused: it must not get
/// into the workspace.
fn is_ssh_key(text: &str) -> bool {
    const ALGORITHMS: [&str; 5] =
        ["ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"];
    let mut words = text.split_whitespace();
    let (Some(algorithm), Some(key)) = (words.next(), words.next()) else { return false };
    let Some(bytes) = base64(key) else { return false };
    let length = bytes.get(..4).map(|it| u32::from_be_bytes([it[0], it[1], it[2], it[3]]) as usize);
    let inside = length.and_then(|length| bytes.get(4..4_usize.checked_add(length)?));
    ALGORITHMS.contains(&algorithm) && inside == Some(algorithm.as_bytes()) && bytes.len() > algorithm.len() + 4
}

fn base64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}

fn is_path(text: &str) -> bool {
    text.starts_with('/') && !text.contains("//") && !text.split('/').any(|part| part == "..")
}

/// A line of a set-up, for the certificate.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    /// The field.
    pub field: &'static Field,
    /// Its value; when it was set, where it is secret.
    pub value: Shown<'a>,
}

/// What is shown of a value.
#[derive(Debug)]
pub(crate) enum Shown<'a> {
    /// The value.
    Open(&'a str),
    /// That there is a secret.
    Secret(&'a Secret),
}

impl<'a> Line<'a> {
    /// The line of a field; nothing where it isn't set.
    pub(crate) fn of(field: &'static Field, onboarding: &'a Onboarding) -> Option<Self> {
        let value = match field.kind {
            Kind::Secret => Shown::Secret(onboarding.secrets.get(&field.id)?),
            _ => Shown::Open(onboarding.set_up.get(&field.id)?),
        };
        Some(Self { field, value })
    }
}

/// The fields that a channel needs and that aren't set.
pub fn missing(onboarding: &Onboarding, channel: Channel) -> Vec<&'static Field> {
    let needed = fields(channel).filter(|field| field.required && field.applies(&onboarding.set_up));
    needed.filter(|field| Line::of(field, onboarding).is_none()).collect()
}

/// Sets what the channel of an onboarding needs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "OnboardingSetUp")]
pub struct SetUp {
    /// Which onboarding.
    pub onboarding: Ref<Onboarding>,
    /// Values by the id of their field; an empty one takes what was there away.
    pub values: BTreeMap<String, String>,
}

/// Keeps a secret of the set-up, encrypted before it came here.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "OnboardingKeepSecret")]
pub struct KeepSecret {
    /// Which onboarding.
    pub onboarding: Ref<Onboarding>,
    /// The id of the field.
    pub field: String,
    /// The encrypted secret as `seal` makes it; none takes what was there away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<String>,
}

impl Rule for SetUp {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = find(draft, &self.onboarding)?;
        draft.acting_person()?;
        let known = draft.state().get(id).map(|it| (it.set_up.clone(), it.known.clone()));
        let (mut values, known) = known.unwrap_or_default();
        // What a value may be depends on others of the same page.
        for (name, value) in &self.values {
            field(name)?;
            values.insert(name.clone(), value.trim().to_owned());
        }
        for name in self.values.keys() {
            let field = field(name)?;
            let value = values[name].clone();
            if value.is_empty() {
                values.remove(name);
                continue;
            }
            let wrong = |message: Message| Refusal::from(message.with("field", name));
            let kept = field.check(&value, &values).map_err(wrong)?;
            values.insert(name.clone(), kept);
        }
        draft.update(id, |onboarding| onboarding.set_up = values)?;
        Ok(Outcome::of(id.0, Message::new("did-onboarding-set-up").with("name", &known.name)))
    }
}

impl Rule for KeepSecret {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = find(draft, &self.onboarding)?;
        let set_by = draft.acting_person()?.id();
        let field = field(&self.field)?;
        if field.kind != Kind::Secret {
            return Err(Message::new("set-up-not-secret").with("field", &field.label).into());
        }
        if self.sealed.as_ref().is_some_and(|it| it.len() > SEALED_LIMIT || base64(it).is_none()) {
            return Err(Message::new("set-up-sealed-wrong").with("field", &field.label).into());
        }
        let set_at = draft.now();
        let secret = self.sealed.clone().map(|sealed| Secret { sealed, set_at, set_by });
        draft.update(id, |onboarding| match secret {
            Some(secret) => drop(onboarding.secrets.insert(field.id.clone(), secret)),
            None => drop(onboarding.secrets.remove(&field.id)),
        })?;
        let label = Message::new("did-onboarding-keep-secret").with("name", draft.state().name_of(id));
        Ok(Outcome::of(id.0, label.with("label", &field.label)))
    }
}

/// The field with an id.
fn field(id: &str) -> Result<&'static Field, Refusal> {
    let unknown = || Refusal::NotFound(Message::new("set-up-unknown").with("field", id));
    FIELDS.iter().find(|field| field.id == id).ok_or_else(unknown)
}

/// The onboarding that a command names: as every entity, or by the supplier's reference.
pub(super) fn find(draft: &Draft, reference: &Ref<Onboarding>) -> Result<Id<Onboarding>, Refusal> {
    match draft.state().onboarding_named(&reference.0) {
        Some(id) => Ok(id),
        None => draft.find(reference),
    }
}
