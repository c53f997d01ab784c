### Mappings: rows and lookup tables, what they lack, and what was done to them.

command-mapping-row-add = Add a row to a mapping
    .help = Adds a row to the mapping of an integration, at its end.
command-mapping-row-agree = Agree rows of a mapping
    .help = Marks rows as agreed by both sides. Nothing in them may have to be mended.
command-mapping-row-begin = Begin a mapping
    .help = Adds a row for each field that the catalogue knows of the integration's object and no row is about.
command-mapping-row-change = Change a row of a mapping
    .help = Changes what a row says. A row that was agreed counts as changed from then on.
command-mapping-row-move = Move a row of a mapping
    .help = Puts a row behind another one of its mapping, or first.
command-mapping-row-remove = Remove rows of a mapping
    .help = Removes rows of a mapping.
command-lookup-table-add = Add a lookup table
    .help = Adds a table that says which value of the target stands for which value of the source.
command-lookup-table-change = Change a lookup table
    .help = Changes the name, the lines or the rest of a lookup table.
command-lookup-table-remove = Remove a lookup table
    .help = Removes a lookup table that no row looks up in.

did-mapping-row-add = Added { $reference }
did-mapping-row-agree = Agreed { $reference }
did-mapping-row-agree-many = Agreed { $count } rows
did-mapping-row-begin = Began the mapping of { $name } with { $count ->
        [one] one row
       *[other] { $count } rows
    }
did-mapping-row-change = Changed { $reference }
did-mapping-row-move = Moved { $reference }
did-mapping-row-remove = Removed { $reference }
did-mapping-row-remove-many = Removed { $count } rows
did-lookup-table-add = Added the lookup table { $name }
did-lookup-table-change = Changed the lookup table { $name }
did-lookup-table-remove = Removed the lookup table { $name }

mapping-row-without-field = A row names a field of the source, a field of the target, or both.
mapping-row-elsewhere = The row behind which it should stand belongs to another mapping.
mapping-rows-none = No row was named.
mapping-rows-unsound = Something must be mended first in { $rows }.
mapping-object-unknown = The catalogue doesn't know the business object of { $name }. Add rows by hand, or import its template into the catalogue first.
mapping-begun-already = Every field that the catalogue knows of { $object } has a row.
lookup-from-empty = The line that leads to “{ $to }” says no value of the source.
lookup-from-twice = “{ $from }” stands in two lines.
lookup-otherwise-missing = Say which value stands for all others.
lookup-in-use = { $row } looks up in { $name }. Choose another table there first.

missing-mapping-for = { $title }: no mapping yet for { $integrations }. Agree all of its rows, or add its file.

mapping-allowed = “{ $value }” is none of the values that may stand there.
mapping-lookup-lacks = { $table } has no value for { $values }.
mapping-may-be-empty = The target must be filled, but the source may be empty: say what happens then.
mapping-no-constant = Say the value that always stands there, or that stands in.
mapping-no-instruction = Say in words how the value comes about.
mapping-no-key = No row says that it identifies the record.
mapping-no-lookup = Choose the table to look up in.
mapping-no-reason = Say why it is left out.
mapping-no-rule = Choose how the value comes about.
mapping-no-source = Name the field of the source.
mapping-no-target = Name the field of the target, or leave the source field out with a reason.
mapping-required-missing = { $target } must be filled, and no row fills it.
mapping-target-twice = { $other } fills { $target } already.
mapping-too-long = { $source } doesn't always fit into { $target }: say what happens to values that are too long.
mapping-type = { $source } is written differently from { $target }: choose a rule that says how.
