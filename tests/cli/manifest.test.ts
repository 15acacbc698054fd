import { describe, expect, test } from 'vitest';
import { manifestFor, type BuildTarget } from '../../src/cli/manifest.ts';

const manifest = (browser: BuildTarget['browser']) =>
  manifestFor(
    { browser, mode: 'production' },
    {
      manifest: {},
      hosts: { required: ['*://board.example/*'], optional: [], boards: [] },
      version: '1.2.3',
      contentScripts: [],
    },
  );

describe('what may leave', () => {
  test('is asked about by Firefox: nothing is needed to begin with, the kinds that a report may carry are asked for', () => {
    const { gecko } = manifest('firefox')['browser_specific_settings'] as { gecko: object };
    expect(gecko).toMatchObject({
      data_collection_permissions: {
        required: ['none'],
        optional: [
          'websiteContent',
          'browsingActivity',
          'personalCommunications',
          'personallyIdentifyingInfo',
          'financialAndPaymentInfo',
          'locationInfo',
          'authenticationInfo',
        ],
      },
    });
  });

  test('is nothing that Chrome has a question for, so its manifest does not name it', () => {
    expect(JSON.stringify(manifest('chrome'))).not.toContain('data_collection');
  });
});
