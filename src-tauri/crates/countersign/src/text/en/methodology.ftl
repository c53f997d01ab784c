### The project's own methodologies: commands, refusals, and what moving to one would do.

command-methodology-write = Write a methodology
    .help = Saves a methodology of the project’s own: a new one, or another text of one that nothing follows yet.
command-methodology-remove = Remove a methodology
    .help = Removes a methodology that no workstream follows and under which nothing was signed.
command-methodology-adopt = Move the project to a methodology
    .help = Moves the workstreams to another methodology or version. What is signed keeps the version it was signed under.

did-methodology-write = Saved the methodology { $name } { $version }
did-methodology-remove = Removed the methodology { $name } { $version }
did-methodology-adopt = Moved the project to { $name } { $version }

methodology-invalid = { $count ->
    [one] The methodology can’t be used: { $about }
   *[other] The methodology can’t be used. The first of { $count } reasons: { $about }
}
methodology-version-taken = There is a methodology { $id } { $version } already. Give this one another version
methodology-in-use = { $name } is followed, or something was signed under it. Save the change as another version
methodology-followed-already = The project follows { $name } already
methodology-for-others = { $name } is made for something else: suppliers and integrations have methodologies of their own
methodology-loses-started-step = The step { $step } has started and can’t be left out
methodology-reorders-steps = The steps that both versions have must keep their order
methodology-after-project-sign-off = The project is signed. From now on it changes by change requests

methodology-id-unfit = “{ $id }” can’t be an id. Use lower-case letters, digits and hyphens
methodology-without-name = { $id } has no name that people can read
methodology-without-version = The methodology { $id } has no version
methodology-sign-off-without-meaning = The sign-off { $sign-off } has no sentence to sign

adoption-step-added = The step { $step } is added
adoption-step-gone = The step { $step } is left out
adoption-item-added = { $step }: “{ $item }” is added and has to be done, also where the step is complete
adoption-item-gone = { $step }: “{ $item }” is no longer asked for
adoption-item-computed-otherwise = { $step }: “{ $item }” is met in another way
adoption-condition-added = { $step } starts only when this is met: { $item }
adoption-condition-gone = { $step } no longer waits for this: { $item }
adoption-role-added = The role { $role } is added and is vacant
adoption-role-gone = { $count ->
    [0] The role { $role } is left out
    [one] The role { $role } is left out; { $count } person holds it
   *[other] The role { $role } is left out; { $count } people hold it
}
adoption-signature-no-longer-counts = Signature { $signature } of { $person } under { $sign-off } stays on record and no longer counts, because something else is asked for
