### What every part of the program says: what commands that change a project's parties and people do, what happens when a
### name fits nothing, and what is asked for wrongly.

## Commands

command-organisation-add = Add an organisation
    .help = Adds an organisation that takes part in the project, on the side that it is on.
command-organisation-change = Change an organisation
    .help = Changes an organisation’s name, country or seat. Its side stays: people have signed for it.
command-organisation-remove = Remove an organisation
    .help = Removes an organisation that nobody belongs to.
command-person-add = Add a person
    .help = Adds a person with the organisation they act for and the roles they hold.
command-person-change = Change a person
    .help = Changes a person’s particulars or roles, or notes that they have left. Their history stays.

## What was done

did-project-create = Created the project { $name }
did-several = Carried out { $count } commands
did-undo = Undid: { $about }
did-redo = Did again: { $about }
did-organisation-add = Added { $name }
did-organisation-change = Changed { $name }
did-organisation-remove = Removed { $name }
did-person-add = Added { $name }
did-person-change = Changed { $name }

## Names

not-found = There is no { $kind ->
    [business-object] business object
    [change-request] change request
    [open-question] open question
    [sample-file] sample file
   *[other] { $kind }
} “{ $name }”
nothing-named = Nothing is called “{ $name }”
ambiguous = “{ $name }” fits more than one { $kind ->
    [business-object] business object
    [change-request] change request
    [open-question] open question
    [sample-file] sample file
   *[other] { $kind }
}. Name it by its id.
name-ambiguous = “{ $name }” fits several entries: { $choices }. Name one by its id.
project-unknown = The workspace has no project “{ $name }”
project-not-said = The workspace has several projects: { $projects }. Say which one.
kind-unknown = There is no kind “{ $name }”. Kinds: { $kinds }
actor-unknown = The acting person isn’t in the project, or has left it

## Rules that hold everywhere

field-required = { $field } must not be empty
text-too-long = { $field } is longer than { $limit } bytes
id-taken = The id is in use already
email-invalid = “{ $email }” is no e-mail address
email-taken = { $name } has the e-mail address { $email } already
organisation-in-use = { $name } can’t be removed: people or the project belong to it
role-unknown = The methodology has no role { $role }
role-of-other-party = { $role } is a role of another side than { $organisation } is on
zone-unknown = There is no time zone “{ $zone }”. Zones are named like Europe/Berlin.
methodology-unknown-choice = There is no methodology { $id }. Methodologies: { $known }

## Undo

undo-nothing-left = There is nothing to undo
redo-nothing-left = There is nothing to do again
undo-barrier = “{ $about }” can’t be undone. It is corrected by a new act.
undo-overtaken = “{ $about }” can’t be undone: what it changed was changed again since
redo-overtaken = “{ $about }” can’t be done again: what it changed was changed since

## Files

file-failed = { $file } can’t be read or written: { $reason }
commands-unreadable = The commands are no JSON: { $reason }
commands-empty = There is no command to carry out
command-malformed = A command is an object with “command” and “args”
command-unknown = There is no command “{ $name }”
command-unknown-hint = Did you mean { $nearest }?
command-args = { $name } can’t take these arguments: { $reason }
