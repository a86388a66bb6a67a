import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { pageWordsOf } from '../../src/app/page-words.ts';

// Views are fetched when they are needed, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// The first view waits for nothing else.
beforeAll(() => pageWordsOf('en'));

afterEach(cleanup);
