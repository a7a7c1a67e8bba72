"""HTTP beside the pages: the gateway with its security headers, health, and the server itself."""
