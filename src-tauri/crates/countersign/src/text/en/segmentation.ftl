### Rules of segmentation, and profiles of vendor masters.

command-programme-remove-profile = Remove a profile
    .help = Forgets how a kind of vendor master is read.
command-programme-rename-profile = Rename a profile
    .help = Gives the profile of a kind of vendor master another name.
did-programme-remove-profile = Removed profile { $name }
did-programme-rename-profile = Renamed profile { $name } to { $to }

profile-unknown = No profile is called “{ $name }”
profile-name-taken = Another profile is called “{ $name }”
profile-column-unknown = “{ $head }” can’t mean “{ $value }”: no vendor master has such a column
profile-column-twice = “{ $head }” and “{ $other }” can’t mean the same column
profiles-none = No profiles yet: import a vendor master with --remember NAME
suppliers-by-profile = Read by the profile { $name }

segment-rule-nameless = The rule needs an id, by which suppliers remember what placed them
segment-rule-nowhere = The rule “{ $rule }” says neither a channel nor that suppliers are left out
segment-rule-reasonless = The rule “{ $rule }” gives no reason
segment-rule-never-asked = It is never asked: { $rule } before it holds for every supplier
segment-rule-never-holds = It never holds: no number of invoices is as it asks for
segment-rule-outdated = The condition changed and the reason didn’t: see whether it still says so

segment-preview-sum = { $moved } of { $suppliers } suppliers would move
segment-preview-by-hand = { $count ->
    [one] { $count } is placed by hand and stays
   *[other] { $count } are placed by hand and stay
}
segment-preview-onboarded = { $count ->
    [one] { $count } of those that would move has an onboarding
   *[other] { $count } of those that would move have an onboarding
}

segment-source-practice = Common practice of enablement programmes
