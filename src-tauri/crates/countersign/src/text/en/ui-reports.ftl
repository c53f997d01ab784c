### Reports on screens.

report-run = Run report
report-change-request = Print the request
report-status = Status report
