### The templates of a project's documents, and the editor of one.

settings-part-templates = Document templates
templates-title = Document templates
templates-lead = What each document asks for and says: its sections, questions, columns and words. A change makes a version of your own; what was signed keeps the version it was signed under.
templates-import = Import a template
templates-export = Save as file
templates-of-no-document = The file is the template of “{ $id }”, which is no document of this project
templates-version = Version { $version }
templates-holds = { $sections ->
    [one] { $sections } section
   *[other] { $sections } sections
}
templates-versions = Earlier versions
templates-until = until { $date }, changed by { $person }
templates-revisions = { $count ->
    [0] nothing was issued with it
    [one] { $count } revision was issued with it
   *[other] { $count } revisions were issued with it
}
templates-again = Use { $version } again
templates-program = Use the program’s { $version }
templates-use = Use version { $version }
templates-use-title = Make { $title } with version { $version }
templates-use-act = Use version { $version }
templates-use-reason = Reason
templates-use-reason-hint = It stands in the history.
templates-consequences = What using it changes
templates-no-consequences = Only words differ. The document becomes another version all the same.
templates-outline = Parts of the template
templates-document = Document
templates-sections = Sections
templates-language = Words in
templates-add-section = Add a section
templates-add-question = Add a question
templates-add-column = Add a column
templates-no-columns-left = The section shows every column that there is.

templates-field-title = Title
templates-field-heading = Heading
templates-field-question = Title of its page
templates-field-question-hint = A question, as the guided pages ask it.
templates-field-help = Help
templates-field-introduction = Introduction
templates-field-introduction-hint = Printed under the heading, and part of what is signed. Merge fields: { $fields }
templates-field-section-required = Must be answered
templates-field-may-be-none = “None, because …” is an answer
templates-field-label = Question
templates-field-column = Column
templates-field-kind = Kind of answer
templates-field-required = Must be answered
templates-field-binding = Signatures bind it
templates-field-binding-hint = What doesn’t bind is printed and marked, and can change without unsigning.
templates-field-audience = Who may read it
templates-field-choice = Choice { $number }
templates-field-choice-hint = Empty it to remove it.
templates-field-choices = Choices
templates-field-more-choices = Further choices
templates-field-more-choices-hint = One a line.
templates-field-source = What stands in it
templates-first-question = First question
templates-first-column = First column
templates-source-answers = Questions with answers
templates-source-list = A list with columns of your own
templates-source-of = From the project: { $name }
templates-audience-internal = Your own people
templates-audience-customer = The customer too
templates-audience-supplier = Everybody
templates-kind-text = One line
templates-kind-long-text = Several lines
templates-kind-list = Entries, one a line
templates-kind-choice = One of several
templates-kind-many-choices = Some of several
templates-kind-yes-no = Yes or no
templates-kind-number = Number
templates-kind-date = Date
templates-kind-person = Person
templates-kind-system = System
templates-kind-integration = Integration
templates-kind-email = E-mail address

documents-template = Edit template
documents-audience = Printed for
documents-audience-all = Everything
documents-audience-internal = Internal use
documents-audience-customer = The customer
documents-audience-supplier = Suppliers
documents-blank = Blank, to fill in by hand
documents-questions = Questions
