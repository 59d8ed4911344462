import type { Agency } from '../types.js';

export default {
  id: 'the-conversation',
  name: 'The Conversation',
  country: 'AU',
  names: ['The Conversation AU', 'द कनवरसेशन', 'द कनवर्सेशन', 'द कन्वरसेशन', 'द कन्वर्सेशन'],
  shortNames: ['The Conversation'],
  signoff: 'names',
} satisfies Agency;
