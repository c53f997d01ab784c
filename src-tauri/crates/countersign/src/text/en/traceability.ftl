## Traceability: holes and their justifications

command-hole-justify = Justify a hole
    .help = Says why a link of the traceability matrix may be missing. It counts until the facts behind it change.
command-hole-unjustify = Take a justification back
    .help = Takes the justification of a hole back: the hole counts as open again.
did-hole-justify = Justified: { $name }
did-hole-unjustify = Justification of { $name } taken back
hole-unknown = { $name } has no hole “{ $hole }”
hole-not-justified = Nobody justified this hole of { $name }

hole-integration-without-requirement = Nothing is required of it
hole-integration-without-mapping = No mapping was delivered
hole-integration-without-scenario = No scenario tests it
hole-requirement-without-scenario = No scenario proves it
hole-requirement-not-signed = No signature covers it
hole-changed-since-signed = Changed since it was signed
hole-scenario-without-requirement = Proves no requirement
hole-scenario-without-run = Never executed
hole-failure-without-issue = Failed, and no issue was raised
hole-closed-without-retest = Closed without a retest
