import { expect, test } from 'vitest';
import { ticket } from '@countersign/shared/ticket/ticket';
import { writeRequest } from './write-request.ts';
import type { TicketView } from '../state/panel-state.ts';

