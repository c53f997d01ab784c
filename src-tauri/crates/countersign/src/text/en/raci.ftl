### Responsibilities: commands, and what is inconsistent in them.

command-raci-begin = Begin the responsibilities
    .help = Begins the matrix with the rows, columns and letters that the methodology suggests.
command-raci-set = Set responsibilities
    .help = Says who carries out, answers for, is asked about and is told of what: one cell, or many at once.
command-raci-arrange = Arrange rows and columns
    .help = Puts rows and columns of the matrix in order, adds some and takes some away.

did-raci-begin = Began the responsibilities
did-raci-set = Set { $count ->
    [one] one responsibility
   *[other] { $count } responsibilities
}
did-raci-arrange = Arranged the responsibilities

raci-begun = The responsibilities were begun already
raci-not-begun = The responsibilities weren’t begun yet
raci-row-unknown = The responsibilities have no row { $row }
raci-column-unknown = The responsibilities have no column { $column }
raci-column-twice = { $column } has a column already
raci-column-unclear = A new column stands for a role, a person or a title
raci-twice = Something stands twice

raci-nobody-answers = Nobody answers for { $row }
raci-several-answer = More than one answer for { $row }: { $who }
raci-nobody-carries-out = Nobody carries out { $row }
raci-required-blank = { $who } has no part in { $row }, which can’t start without
raci-answers-for-other-party = { $who } answers for { $row }, but only the customer signs { $sign-off }
raci-signs-without-part = { $who } signs { $sign-off } and has no part in { $row }
raci-person-left = { $who } left the project and still has a part
raci-role-vacant = { $who } has a part, and nobody holds the role
raci-carries-much = { $who } carries out { $count } rows; more than { $limit } are too many for one

raci-mend = { $who }: { $parts }
raci-mend-none = { $who }: none
