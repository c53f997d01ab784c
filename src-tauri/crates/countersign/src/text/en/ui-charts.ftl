### What charts say of themselves.

chart-as-table = Show { $chart } as a table
chart-as-chart = Show { $chart } as a chart
