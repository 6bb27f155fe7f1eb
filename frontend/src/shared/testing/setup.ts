import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Parts that load lazily take longer than a second on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

afterEach(cleanup);
