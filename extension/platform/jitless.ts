import * as z from "zod";

// Must come before any schema is made: zod would otherwise probe for `Function`, which the extension's
// content security policy refuses, and reports.
z.config({ jitless: true });
