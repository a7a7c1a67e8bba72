"""Mail over SMTP: letters become MIME messages and go to one configured server."""
