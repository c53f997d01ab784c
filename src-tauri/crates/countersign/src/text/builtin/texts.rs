//! The texts of the built-in data under their keys. A key is made of ids; behind a full stop stands the part that isn't the
//! name: `template-requirements-team-email.help`. So one file of a language holds a thing in one message.

use domain::advice::Rule;
use domain::catalogue::BusinessObject;
use domain::lifecycle::methodology::Methodology;
use domain::raci::builtin::Matrix;
use domain::session::agenda::Agenda;
use domain::supplier::onboarding::conversation::Talk;
use domain::supplier::onboarding::set_up::Field;
use domain::supplier::pace::Pace;
use domain::supplier::strategy::Step;
use domain::template::Template;
use domain::template::questions::Question;
use domain::testing::standard::StandardScenario;

/// Sees a key with its text, and may put another in its place.
pub type Visit<'a> = dyn FnMut(&str, &mut String) + 'a;

/// The texts of a methodology.
pub fn of_methodology(methodology: &mut Methodology, visit: &mut Visit) {
    let whole = format!("methodology-{}", methodology.id);
    see(visit, &whole, &mut methodology.name);
    see(visit, &format!("{whole}.description"), &mut methodology.description);
    for role in &mut methodology.roles {
        see(visit, &format!("{whole}-role-{}", role.id), &mut role.name);
    }
    for training in &mut methodology.trainings {
        see(visit, &format!("{whole}-training-{}", training.id), &mut training.name);
    }
    for step in &mut methodology.steps {
        let key = format!("{whole}-step-{}", step.id);
        see(visit, &key, &mut step.name);
        see(visit, &format!("{key}.short"), &mut step.short);
        see(visit, &format!("{key}.purpose"), &mut step.purpose);
        for start in &mut step.starts {
            see(visit, &format!("{key}-start-{}", start.id), &mut start.title);
        }
        for item in &mut step.items {
            let key = format!("{key}-item-{}", item.id);
            see(visit, &key, &mut item.title);
            see(visit, &format!("{key}.help"), &mut item.help);
        }
    }
    for kind in &mut methodology.sign_offs {
        let key = format!("{whole}-sign-off-{}", kind.id);
        see(visit, &key, &mut kind.name);
        see(visit, &format!("{key}.meaning"), &mut kind.meaning);
    }
}

/// The texts of a template.
pub fn of_template(template: &mut Template, visit: &mut Visit) {
    let whole = format!("template-{}", template.id);
    see(visit, &whole, &mut template.title);
    for section in &mut template.sections {
        let key = format!("{whole}-{}", section.id);
        see(visit, &key, &mut section.title);
        see(visit, &format!("{key}.question"), &mut section.question);
        see(visit, &format!("{key}.help"), &mut section.help);
        for field in &mut section.fields {
            let key = format!("{key}-{}", field.id);
            see(visit, &key, &mut field.label);
            see(visit, &format!("{key}.help"), &mut field.help);
            for choice in &mut field.choices {
                see(visit, &format!("{key}.choice-{}", choice.id), &mut choice.label);
            }
        }
    }
}

/// The texts of a business object. Its records and fields keep their names: they stand in files.
pub fn of_object(object: &mut BusinessObject, visit: &mut Visit) {
    let whole = format!("object-{}", object.id);
    see(visit, &whole, &mut object.name);
    see(visit, &format!("{whole}.frequency"), &mut object.frequency);
    see(visit, &format!("{whole}.primary"), &mut object.primary);
    see(visit, &format!("{whole}.synced"), &mut object.synced);
    for (number, limit) in (1..).zip(&mut object.limits) {
        see(visit, &format!("{whole}.limit-{number}"), limit);
    }
    for record in &mut object.records {
        for field in &mut record.fields {
            let key = format!("{whole}-{}-{}", word(&record.name), word(&field.name));
            see(visit, &key, &mut field.description);
            see(visit, &format!("{key}.condition"), &mut field.condition);
            see(visit, &format!("{key}.restriction"), &mut field.restriction);
        }
    }
}

/// A name as a part of a key: `PO Number` is `po-number`.
fn word(name: &str) -> String {
    let parts = name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// The texts of a question.
pub fn of_question(question: &mut Question, visit: &mut Visit) {
    let key = format!("question-{}", question.id);
    see(visit, &key, &mut question.text);
    see(visit, &format!("{key}.why"), &mut question.why);
    of_source(&mut question.source, visit);
}

/// The texts of a rule about methods.
pub fn of_rule(rule: &mut Rule, visit: &mut Visit) {
    see(visit, &format!("advice-rule-{}", rule.id), &mut rule.text);
    of_source(&mut rule.source, visit);
}

/// Where something comes from: an address stays as it is, and one source of many things is one text.
fn of_source(source: &mut String, visit: &mut Visit) {
    if !source.contains("://") {
        see(visit, &format!("source-{}", word(source)), source);
    }
}

/// The texts of an agenda.
pub fn of_agenda(agenda: &mut Agenda, visit: &mut Visit) {
    let whole = format!("agenda-{}", agenda.id);
    see(visit, &whole, &mut agenda.name);
    see(visit, &format!("{whole}.help"), &mut agenda.help);
    for (number, point) in (1..).zip(&mut agenda.points) {
        let key = format!("{whole}-point-{number}");
        see(visit, &key, &mut point.title);
        see(visit, &format!("{key}.aim"), &mut point.aim);
    }
}

/// The texts of a matrix of responsibilities: its roles and steps are the methodology's.
pub fn of_matrix(matrix: &mut Matrix, visit: &mut Visit) {
    let whole = format!("raci-{}", matrix.methodology);
    for column in &mut matrix.columns {
        see(visit, &format!("{whole}-column-{}", column.id), &mut column.name);
    }
    for row in &mut matrix.rows {
        see(visit, &format!("{whole}-row-{}", word(&row.title)), &mut row.title);
    }
}

/// The texts of a standard scenario.
pub fn of_scenario(scenario: &mut StandardScenario, visit: &mut Visit) {
    let key = format!("scenario-{}-{}", scenario.object, word(&scenario.name));
    see(visit, &key, &mut scenario.name);
    see(visit, &format!("{key}.expected"), &mut scenario.expected);
}

/// The texts of a scenario of the conversation with a supplier.
pub fn of_talk(talk: &mut Talk, visit: &mut Visit) {
    let key = format!("conversation-{}", talk.id);
    see(visit, &key, &mut talk.name);
    see(visit, &format!("{key}.expected"), &mut talk.expected);
}

/// The texts of a field of a channel's set-up.
pub fn of_set_up(field: &mut Field, visit: &mut Visit) {
    let key = format!("set-up-field-{}", field.id);
    see(visit, &key, &mut field.label);
    see(visit, &format!("{key}.help"), &mut field.help);
}

/// The texts of the pace of a programme.
pub fn of_pace(pace: &mut Pace, visit: &mut Visit) {
    let parts = [
        ("capacity", &mut pace.capacity.origin),
        ("reach", &mut pace.reach.origin),
        ("expected", &mut pace.expected.origin),
        ("success", &mut pace.success.origin),
    ];
    for (name, origin) in parts {
        see(visit, &format!("pace-{name}"), &mut origin.text);
        of_source(&mut origin.source, visit);
    }
    for line in &mut pace.ageing {
        let channels: String = line.channels.iter().map(|channel| format!("-{}", channel.name())).collect();
        see(visit, &format!("pace-ageing-{}{channels}", line.rung.name()), &mut line.origin.text);
        of_source(&mut line.origin.source, visit);
    }
}

/// The texts of a step of the strategy.
pub fn of_strategy_step(step: &mut Step, visit: &mut Visit) {
    let key = format!("strategy-step-{}", step.id);
    see(visit, &key, &mut step.title);
    see(visit, &format!("{key}.purpose"), &mut step.purpose);
    for question in &mut step.questions {
        let key = format!("strategy-question-{}", question.id);
        see(visit, &key, &mut question.label);
        see(visit, &format!("{key}.help"), &mut question.help);
        see(visit, &format!("{key}.why"), &mut question.why);
        of_source(&mut question.source, visit);
        for choice in &mut question.choices {
            see(visit, &format!("{key}.choice-{}", choice.id), &mut choice.label);
        }
    }
}

fn see(visit: &mut Visit, key: &str, text: &mut String) {
    if !text.is_empty() {
        visit(key, text);
    }
}
