//! Signatures on paper: the mark as it was made, whose it is, in which role, and when on the signer's own clock.

use std::borrow::Cow;

use documents::model::{Field, FormField, ImageBlock, SignatureBlock, Span, Text};
use domain::entity::State;
use domain::identity::Id;
use domain::lifecycle::methodology::{Methodology, Signatory};
use domain::message::Message;
use domain::organisation::Party;
use domain::person::Person;
use domain::sign_off::{Hand, Mark, SignOff, Verdict};

use super::{Printing, digests, names};

/// What a signature means, as a word; a methodology's own word stays as it is.
pub fn meaning<'a>(printing: &Printing, meaning: &'a str) -> Cow<'a, str> {
    match meaning {
        "author" | "reviewer" | "approver" | "acceptor" | "countersigns" => {
            Cow::Owned(printing.say(&format!("document-meaning-{meaning}")))
        }
        own => Cow::Borrowed(own),
    }
}

/// The place of a signature that nobody gave yet, with room for a pen.
pub fn blank(
    state: &State,
    printing: &Printing,
    methodology: Option<&Methodology>,
    place: u32,
    signatory: &Signatory,
) -> SignatureBlock {
    let roles: Vec<_> = signatory.roles.iter().map(|role| names::role(methodology, role)).collect();
    SignatureBlock {
        party: party_line(state, printing, place, signatory.party, None),
        meaning: Text::from(meaning(printing, &signatory.meaning).into_owned()),
        role: Text::from(roles.join(" / ")),
        form: form(state, printing, place, signatory.party, None),
        ..SignatureBlock::default()
    }
}

/// A signature, or a refusal to sign, as it was given.
pub fn given(
    state: &State,
    printing: &Printing,
    methodology: Option<&Methodology>,
    signatory: Option<&Signatory>,
    sign_off: &SignOff,
) -> SignatureBlock {
    let declined = sign_off.verdict == Verdict::Declined;
    let (field, made) = match mark(state, printing, sign_off) {
        // A refusal to sign has no hand; how it came here is said all the same.
        (_, made) if declined => {
            let made = made.filter(|_| sign_off.mark.recorded_by().is_some());
            (Field::Typed(Text::from(printing.say("document-declined"))), made)
        }
        signed => signed,
    };
    let made = made.unwrap_or_else(|| {
        Text::from(printing.speak.say(&Message::new("document-certificate").with("number", &sign_off.reference)))
    });
    let made = match &sign_off.withdrawn {
        None => made,
        Some(withdrawal) => {
            let date = printing.speak.date(withdrawal.at.date_in(&state.project().zone));
            Text::from(Span::strong(printing.speak.say(&Message::new("document-withdrawn-on").with("date", date))))
        }
    };
    SignatureBlock {
        party: party_line(state, printing, sign_off.slot, sign_off.party, Some(sign_off.person)),
        meaning: Text::from(signatory.map_or_else(String::new, |it| meaning(printing, &it.meaning).into_owned())),
        field,
        name: names::person(state, sign_off.person),
        role: Text::from(names::role(methodology, &sign_off.role)),
        when: Text::from(when(printing, sign_off)),
        digest: made,
        height_mm: 0.0,
        form: form(state, printing, sign_off.slot, sign_off.party, Some(sign_off.person)),
    }
}

/// The field of a signature in the file, where the print has fields: it is called by its place in the order, and a voice says
/// whose it is.
fn form(state: &State, printing: &Printing, place: u32, party: Party, signer: Option<Id<Person>>) -> Option<FormField> {
    let line = party_line(state, printing, place, party, signer).plain_text();
    let alt = Message::new("document-signature-field").with("whose", line);
    let alt = printing.speak.say(&alt);
    printing.fields.then(|| FormField { name: crate::signing::field_of(place), alt })
}

/// When it was signed, on the signer's own clock; by the date on the paper, or as the file says, where somebody recorded
/// it.
pub fn when(printing: &Printing, sign_off: &SignOff) -> String {
    match &sign_off.mark {
        Mark::Paper { recorded: Some(recorded), .. } => printing.speak.date(recorded.dated),
        Mark::Received(received) => printing.speak.instant_at_offset(received.said_at, sign_off.offset_minutes),
        _ => printing.speak.instant_at_offset(sign_off.at, sign_off.offset_minutes),
    }
}

/// The mark, and how it was made where that is worth a line.
fn mark(state: &State, printing: &Printing, sign_off: &SignOff) -> (Field, Option<Text>) {
    let say = |message: Message| Text::from(printing.speak.say(&message));
    match &sign_off.mark {
        Mark::Typed { text } => {
            let line = Message::new("document-mark-typed").with("number", &sign_off.reference);
            (typed(text), Some(say(line)))
        }
        Mark::Drawn { strokes } => {
            let line = Message::new("document-mark-drawn").with("number", &sign_off.reference);
            (drawn(strokes), Some(say(line)))
        }
        Mark::Paper { scan, recorded } => {
            let picture = (printing.blobs)(*scan).filter(|data| is_picture(data)).map(|data| {
                let alt = Message::new("document-scan-alt").with("person", state.name_of(sign_off.person));
                Field::Scan(ImageBlock { data, max_height_mm: 21, max_width_mm: 78, alt: printing.speak.say(&alt) })
            });
            let on_paper = || Field::Typed(Text::from(printing.say("document-on-paper")));
            let line = match recorded {
                None => {
                    let mut line = Text::from(Span::plain(format!("{} ", printing.say("document-mark-paper"))));
                    line.0.extend(digests::long(*scan).0);
                    line
                }
                Some(recorded) => {
                    let message = Message::new("document-mark-paper-recorded").with("number", &sign_off.reference);
                    say(message.with("person", state.name_of(recorded.by)))
                }
            };
            (picture.unwrap_or_else(on_paper), Some(line))
        }
        Mark::Received(received) => {
            let field = match &received.hand {
                Some(Hand::Typed { text }) => typed(text),
                Some(Hand::Drawn { strokes }) => drawn(strokes),
                None => Field::Typed(Text::default()),
            };
            let line = Message::new("document-mark-received").with("number", &sign_off.reference);
            (field, Some(say(line.with("person", state.name_of(received.recorded_by)))))
        }
    }
}

fn typed(text: &str) -> Field {
    Field::Typed(Text::from(Span::name(text.to_owned(), None)))
}

/// Thousandths of the field's height become units of any size: the engine fits the strokes into its field.
fn drawn(strokes: &[Vec<(i32, i32)>]) -> Field {
    let stroke = |points: &Vec<(i32, i32)>| points.iter().map(|(x, y)| (*x as f32, *y as f32)).collect();
    Field::Drawn(strokes.iter().map(stroke).collect())
}

/// Whether a scan can be shown in the field: a PDF is named by its digest alone.
fn is_picture(data: &[u8]) -> bool {
    data.starts_with(b"\x89PNG") || data.starts_with(&[0xFF, 0xD8])
}

/// "2 · Customer, Österle Maschinenbau".
fn party_line(state: &State, printing: &Printing, place: u32, party: Party, signer: Option<Id<Person>>) -> Text {
    let mut spans = vec![Span::plain(format!("{} · {}", place + 1, names::party(printing, party)))];
    if let Some(organisation) = names::organisation_name(state, party, signer) {
        spans.push(Span::plain(", "));
        spans.push(organisation);
    }
    Text(spans)
}
