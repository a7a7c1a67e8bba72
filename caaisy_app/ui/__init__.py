"""What people see in the browser: pages, their states and parts. The only place that knows Reflex."""
