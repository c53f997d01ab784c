//! What the gates of an onboarding find lacking.

use crate::entity::Entity as _;
use crate::lifecycle::assess::Assessment;
use crate::lifecycle::check::{Lack, Spot, at};
use crate::lifecycle::methodology::Check;
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::{Destination, Screen};
use crate::supplier::onboarding::{Onboarding, set_up};
use crate::supplier::strategy::{self, Kept};
use crate::supplier::{Enablement, Transacting};

/// What the checks that only an onboarding knows lack in a workstream; nothing where they are met.
pub(crate) fn lacks(assessment: &Assessment, spot: &Spot) -> Vec<Lack> {
    let Some(onboarding) = assessment.state().onboarding_in(spot.workstream.id()) else {
        return vec![Lack::new(Message::new("not-an-onboarding"), at(Screen::Suppliers, ""))];
    };
    match spot.check {
        Check::SupplierKnown => known(onboarding),
        Check::ContactNamed => contact(assessment),
        Check::ChannelChosen => {
            let chosen = onboarding.known.channel.is_some();
            unless(chosen, || lack(onboarding, "supplier-without-channel"))
        }
        Check::SupplierAgreed => {
            unless(has_agreed(onboarding.known.enablement), || lack(onboarding, "supplier-not-agreed"))
        }
        Check::ChannelSetUp => channel_set_up(onboarding),
        Check::FirstDocument => {
            let live = matches!(onboarding.known.transacting, Transacting::Live | Transacting::Sustained);
            let was_live = onboarding.known.document.is_some();
            unless(live || was_live, || lack(onboarding, "no-real-document"))
        }
        _ => Vec::new(),
    }
}

/// Whether a supplier on this rung agreed on its channel.
fn has_agreed(rung: Enablement) -> bool {
    !rung.is_off() && rung >= Enablement::Committed
}

fn unless(met: bool, lack: impl FnOnce() -> Lack) -> Vec<Lack> {
    if met { Vec::new() } else { vec![lack()] }
}

/// Something that the onboarding lacks: it is mended on the page of that item.
fn lack(onboarding: &Onboarding, code: &str) -> Lack {
    let message = Message::new(code).with("name", &onboarding.known.name);
    Lack::new(
        message,
        Destination { screen: Screen::Onboardings, entity: Some(onboarding.head.id), part: None, workstream: None },
    )
}

/// Each particular that documents and letters can't do without.
fn known(onboarding: &Onboarding) -> Vec<Lack> {
    let known = &onboarding.known;
    let needed = [
        ("supplier-lacks-number", &known.number),
        ("supplier-lacks-country", &known.country),
        ("supplier-lacks-contact", &known.contact),
        ("supplier-lacks-email", &known.email),
    ];
    needed.into_iter().filter(|(_, value)| value.trim().is_empty()).map(|(code, _)| lack(onboarding, code)).collect()
}

/// The programme names an active person of the provider, whom suppliers may ask.
fn contact(assessment: &Assessment) -> Vec<Lack> {
    unless(assessment.state().programme_contact().is_some(), || {
        let mut lack =
            Lack::new(Message::new("programme-without-contact"), at(Screen::Programme, strategy::asks(Kept::Contact)));
        lack.party = Some((Party::Provider, Vec::new()));
        lack
    })
}

fn channel_set_up(onboarding: &Onboarding) -> Vec<Lack> {
    let Some(channel) = onboarding.known.channel else { return vec![lack(onboarding, "supplier-without-channel")] };
    let missing = set_up::missing(onboarding, channel);
    let labels: Vec<&str> = missing.iter().map(|field| field.label.as_str()).collect();
    unless(missing.is_empty(), || {
        let mut lack = lack(onboarding, "set-up-lacks");
        lack.message = lack.message.with("count", missing.len()).with("fields", labels.join(", "));
        lack
    })
}
