### Organisations and people: their commands and what is said about them.

command-organisation-add = Add an organisation
    .help = Adds an organisation that takes part, on the side of provider, customer, supplier or third party.
command-organisation-change = Change an organisation
    .help = Changes an organisation’s name or seat. Its side stays: people have signed for it.
command-organisation-remove = Remove an organisation
    .help = Removes an organisation that nobody belongs to.
command-person-add = Add a person
    .help = Adds a person with the roles that they hold in the project.
command-person-change = Change a person
    .help = Changes a person’s particulars or roles, or notes that they left.

did-organisation-add = Added { $name }
did-organisation-change = Changed { $name }
did-organisation-remove = Removed { $name }
did-person-add = Added { $name }
did-person-change = Changed { $name }

organisation-in-use = { $name } can’t be removed: people or the project refer to it
role-unknown = There is no role { $role } in the project’s methodologies
role-of-other-party = The role { $role } can’t be held by somebody of { $organisation }
email-invalid = { $email } is not an e-mail address
email-taken = { $email } is the address of { $name } already
