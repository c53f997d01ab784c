### The people directory in the settings, and where somebody is added to a project.

settings-part-directory = People directory
directory-lead = Those you work with across projects. The directory stays on this computer and is never part of a workspace: when you add somebody to a project, the people of its organisations are offered here by name.
directory-empty = Nobody in the directory yet
directory-empty-text = Keep those whom you meet in several projects: tick it where you add a person, take the people of this project, or import a list.
directory-why = Why a directory
directory-why-text = Names and addresses are typed once. People are offered only where their organisation takes part, so that one customer never sees another’s.
directory-add = Add to the directory
directory-import = Import a list
directory-take = Take people of this project
directory-take-none = Everybody of this project is in the directory
directory-take-lead = What the directory doesn’t know yet, or doesn’t know everything of.
directory-take-act = { $count ->
    [0] Take people
    [one] Take one person
   *[other] Take { $count } people
}
directory-take-nobody = Tick somebody first
directory-find = Find a person
directory-usual-roles = Usual roles
directory-roles-hint = Names of roles, with commas between them.
directory-party-unknown = Not said
directory-forget = Remove from the directory
directory-forgot = { $count ->
    [one] Removed one person from the directory
   *[other] Removed { $count } people from the directory
}
directory-kept = Kept { $name } in the directory
directory-taken-in = { $count ->
    [one] Took one person into the directory
   *[other] Took { $count } people into the directory
}
directory-keep = Keep in the people directory
directory-keep-hint = On this computer, to be offered in other projects of the organisation.
directory-offers = From the directory
directory-offer-hint = Type to find people of this project’s organisations in your directory.
directory-known-better = Known better
directory-import-act = { $count ->
    [one] Take one person
   *[other] Take { $count } people
}
suggestions-count = { $count ->
    [0] Nobody offered
    [one] One offered
   *[other] { $count } offered
}
