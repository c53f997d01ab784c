### Requirements, answers, open questions and the project: their commands and what is said about them.

command-answers-set = Answer a section
    .help = Answers a section of a document. What isn’t said stays as it is.
command-requirement-add = Add a requirement
    .help = Adds what must be true, with the way to see it.
command-requirement-change = Change a requirement
    .help = Changes a requirement’s statement, criterion or particulars.
command-requirement-remove = Remove a requirement
    .help = Removes a requirement that no scenario proves.
command-open-question-add = Ask a question
    .help = Records a question that nobody here can answer yet.
command-open-question-change = Change a question
    .help = Changes a question, its owner or its date.
command-open-question-answer = Answer a question
    .help = Records what was found. An empty answer opens the question again.
command-project-change = Change the project
    .help = Changes the project’s name, contract, time zone, language or code.
command-project-brand = Set the branding
    .help = Sets logo, colour and footer of printed documents.

did-answers-set = Answered { $section }
did-requirement-add = Added { $reference }
did-requirement-change = Changed { $reference }
did-requirement-remove = Removed { $reference }
did-open-question-add = Asked { $reference }
did-open-question-change = Changed { $reference }
did-open-question-answer = Answered { $reference }
did-open-question-reopen = Opened { $reference } again
did-project-change = Changed the project
did-project-brand = Set the branding

section-unknown = { $document } has no section { $section }. It has { $known }
section-shows-entities = { $section } shows what stands elsewhere in the project. Change it there
section-takes-rows = { $section } is a list: give its rows
section-takes-no-rows = { $section } is no list: give its fields
field-unknown = { $section } has no field { $field }. It has { $known }
requirement-in-use = { $reference } can’t be removed: { $scenario } proves it
requirement-asked-about = { $reference } can’t be removed: an open question is about it
code-malformed = “{ $code }” is no code: capital letters and digits, { $limit } at most
colour-malformed = “{ $colour }” is no colour such as #1F4E5F
logo-no-digest = A logo is named by the digest of a file in the workspace
