### The people directory: what is said when it can’t take something.

directory-name-missing = A person needs a name
directory-taken = { $name } is in the directory already
directory-twice = { $name } stands in line { $line } already and was left out here
directory-party-unclear = “{ $found }” is no side (provider, customer, supplier, third party)
directory-unwritten = The people directory can’t be kept on this computer: { $reason }
did-directory-import = { $count ->
    [one] Took one person
   *[other] Took { $count } people
} into the directory
