// Replaces msw in the playground: the mock of a page needs no interceptor, and msw would be a tenth of its code.
throw new Error('The playground has no msw. Pass the fetch of the mock to the client');
