//! Signatures on paper: the mark as it was made, whose it is, in which role, and when on the signer's own clock.

use std::borrow::Cow;

use documents::model::{Field, ImageBlock, SignatureBlock, Span, Text};
use domain::entity::State;
use domain::identity::Id;
use domain::lifecycle::methodology::{Methodology, Signatory};
use domain::message::Message;
use domain::organisation::Party;
use domain::person::Person;
use domain::sign_off::{Mark, SignOff, Verdict};

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
    let (field, made) = if declined {
        (Field::Typed(Text::from(printing.say("document-declined"))), None)
    } else {
        mark(state, printing, sign_off)
    };
    let when = printing.speak.instant_at_offset(sign_off.at, sign_off.offset_minutes);
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
        when: Text::from(when),
        digest: made,
        height_mm: 0.0,
    }
}

/// The mark, and how it was made where that is worth a line.
fn mark(state: &State, printing: &Printing, sign_off: &SignOff) -> (Field, Option<Text>) {
    match &sign_off.mark {
        Mark::Typed { text } => {
            let line = Message::new("document-mark-typed").with("number", &sign_off.reference);
            (Field::Typed(Text::from(Span::name(text.clone(), None))), Some(Text::from(printing.speak.say(&line))))
        }
        Mark::Drawn { strokes } => {
            // Thousandths of the field's height become units of any size: the engine fits the strokes into its field.
            let stroke = |points: &Vec<(i32, i32)>| points.iter().map(|(x, y)| (*x as f32, *y as f32)).collect();
            let line = Message::new("document-mark-drawn").with("number", &sign_off.reference);
            (Field::Drawn(strokes.iter().map(stroke).collect()), Some(Text::from(printing.speak.say(&line))))
        }
        Mark::Paper { scan } => {
            let picture = (printing.blobs)(*scan).map(|data| {
                let alt = Message::new("document-scan-alt").with("person", state.name_of(sign_off.person));
                Field::Scan(ImageBlock { data, max_height_mm: 21, max_width_mm: 78, alt: printing.speak.say(&alt) })
            });
            let on_paper = || Field::Typed(Text::from(printing.say("document-on-paper")));
            let mut line = Text::from(Span::plain(format!("{} ", printing.say("document-mark-paper"))));
            line.0.extend(digests::long(*scan).0);
            (picture.unwrap_or_else(on_paper), Some(line))
        }
    }
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
