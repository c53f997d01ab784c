//! `new`: a workspace with its first project.

use countersign::Error;
use countersign::domain::lifecycle::methodology::RoleId;
use countersign::domain::message::Message;
use countersign::domain::organisation::Party;
use countersign::workspace::{Access, NewPerson, NewProject, Workspace};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{New, Side};
use crate::spoken::{language, words};

pub fn run(args: &New) -> Result<Answer, Error> {
    let project = particulars(args);
    let created = if args.add {
        let mut workspace = Workspace::open(&args.workspace, Access::Write)?;
        let created = workspace.add_project(&project)?;
        workspace.close()?;
        created
    } else {
        let (workspace, created) = Workspace::create(&args.workspace, &project)?;
        workspace.close()?;
        created
    };
    let json = json!({
        "workspace": args.workspace,
        "project": {"id": created.project, "name": project.name.trim()},
        "workstream": {"id": created.workstream, "name": project.workstream},
        "person": {"id": created.person, "name": project.person.name.trim()},
        "customer": {"id": created.customer, "name": project.customer.trim()},
        "provider": {"id": created.provider, "name": project.provider.trim()},
    });
    let said = Message::new("cli-created").with("file", args.workspace.display()).with("project", project.name.trim());
    Ok(Answer::new(json, words().say(&said.with("person", project.person.name.trim()))))
}

fn particulars(args: &New) -> NewProject {
    let person = args.person.clone().unwrap_or_else(user_of_this_machine);
    let offered = NewProject::new(&args.project, &args.customer, &person);
    let methodology = args.methodology.clone().unwrap_or_else(|| offered.methodology.clone());
    // The methodology that is offered first names its provider; the others serve any.
    let usual =
        if methodology == offered.methodology { offered.provider.clone() } else { words().text("cli-party-provider") };
    let party = match args.party {
        Side::Provider => Party::Provider,
        Side::Customer => Party::Customer,
    };
    let roles = args.roles.iter().map(|role| RoleId::from(role.as_str())).collect();
    NewProject {
        code: args.code.clone(),
        provider: args.provider.clone().unwrap_or(usual),
        methodology,
        zone: args.zone.clone(),
        language: language().tag().to_owned(),
        contract: args.contract.clone(),
        person: NewPerson { name: person, email: args.email.clone(), party, roles },
        ..offered
    }
}

/// The name under which somebody is logged in, where nobody said who acts.
fn user_of_this_machine() -> String {
    let named = ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
    named.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "First person".to_owned())
}
