import { z } from 'zod';

// Zod would compile its schemas by `new Function`, which the content security policy forbids and reports. Imported
// first of all, so that it is told before any schema is made.
z.config({ jitless: true });
