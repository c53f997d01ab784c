### Integrations and the systems that they connect: what their commands are called, what was done, what is refused, and what
### an import says.

## Commands

command-integration-add = Add an integration
    .help = Adds an integration: a business object in one direction between two systems.
command-integration-change = Change an integration
    .help = Changes what is known of an integration. To another workstream it is moved instead.
command-integration-remove = Remove an integration
    .help = Removes an integration for which nothing is written down yet.
command-system-add = Add a system
    .help = Adds a system that integrations connect.
command-system-change = Change a system
    .help = Changes what is known of a system.
command-system-remove = Remove a system
    .help = Removes a system that no integration connects.

command-business-object-change = Change a business object
    .help = Puts what a person wrote of a business object in place of what the project knows of it.
command-business-object-reset = Reset a business object
    .help = Forgets what the project knows of a business object by itself.
command-business-object-learn = Learn a business object
    .help = Takes over what a customer’s template or workbook says of a business object and its fields.

## What was done

did-integration-add = Added the integration { $name }
did-integration-change = Changed the integration { $name }
did-integration-remove = Removed the integration { $name }
did-integrations-import = Imported { $count ->
    [one] one integration
   *[other] { $count } integrations
} from { $file }
did-business-object-change = Changed the business object { $name }
did-business-object-reset = Reset the business object { $name }
did-business-object-learn = Learnt the business object { $name }
did-catalogue-import = Learnt { $count ->
    [one] one business object
   *[other] { $count } business objects
} from { $file }
did-system-add = Added the system { $name }
did-system-change = Changed the system { $name }
did-system-remove = Removed the system { $name }

## Refusals

integration-in-use = { $name } can’t be removed: requirements, files, scenarios, runs, issues or confirmations belong to it
business-object-field-twice = The field { $field } stands twice in { $record }
business-object-not-own = The project knows no { $object } of its own
system-there-already = There is a system { $name } already
system-in-use = { $name } can’t be removed: integrations connect it

## Import

integrations-there-already = { $object } is in the project as { $reference } already, with the same direction, method and systems; the row was left out
integrations-nothing-new = { $file } holds no integration that could be added

## Previews of files

field-is-required = required
field-is-unique = unique
field-one-of = one of { $values }
field-says-nothing = nothing said
place-line = line { $number }
place-row = row { $number }
