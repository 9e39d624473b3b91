import { expect, it } from 'vitest';
import { failure } from '../support/bolt/bolt-script.ts';
import { answered, healthy, openScriptedService } from './scripted-service.ts';

const refusing = { ...healthy, logon: () => failure('Neo.ClientError.Security.Unauthorized') };

it('sends a refused password once, however many ask, and answers them with the refusal', async () => {
  await using service = await openScriptedService(refusing);
  await service.ask();

  const answers = await Promise.all(Array.from({ length: 20 }, () => service.ask()));

  for (const { status, body } of answers) {
    expect(status).toBe(503);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'ENGINE_REFUSED' } }] });
  }
  expect(service.endpoint.heard.filter(({ name }) => name === 'LOGON')).toHaveLength(1);
});

it('sends it again after the pause, and is well when it is right by then', async () => {
  await using service = await openScriptedService(refusing, { refusalMilliseconds: 0 });
  const refused = await service.ask();
  service.endpoint.play(healthy);

  const next = await service.ask();

  expect(refused.status).toBe(503);
  expect(next).toMatchObject(answered);
});
