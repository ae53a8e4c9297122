import * as z from '@shared/zod'
import { Consent, ConsentPurpose } from '../domain/consent/consent'
import { OwnedLook } from '../domain/lead/contact-look'
import { Contact } from '../domain/lead/lead'
import { Role } from '../domain/person/role'
import { command, query } from './define'
import { done, everybody, id, key } from './fields'

export const Me = z.object({
  id: z.string(),
  roles: z.array(Role),
  name: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
  areaId: z.exactOptional(z.string()),
  unread: z.int(),
  needsFirstAdmin: z.boolean(),
})
export type Me = z.infer<typeof Me>

/** Who I am here, what is stored about me, and how I become somebody. */
export const personActions = {
  'person.me': query({ roles: everybody, input: z.object({}), output: Me }),
  'person.consents': query({
    roles: everybody,
    input: z.object({}),
    output: z.object({ consents: z.array(Consent) }),
  }),
  'person.consent': command({
    roles: everybody,
    input: z.object({ purpose: ConsentPurpose, leadId: z.exactOptional(id), key }),
    output: done,
  }),
  'person.withdrawConsent': command({ roles: everybody, input: z.object({ consentId: id }), output: done }),
  'person.contactLooks': query({
    roles: everybody,
    input: z.object({}),
    output: z.object({ looks: z.array(OwnedLook) }),
  }),
  'person.phoneFromWechat': command({
    roles: everybody,
    input: z.object({ code: z.string().check(z.minLength(1), z.maxLength(200)) }),
    output: z.object({ phone: Contact.shape.phone }),
  }),
  'person.export': query({
    roles: everybody,
    limit: 'export',
    input: z.object({}),
    output: z.object({ fileName: z.string(), json: z.string() }),
  }),
  'person.erase': command({
    roles: everybody,
    limit: 'export',
    input: z.object({ key, sure: z.literal(true) }),
    output: done,
  }),
  'person.redeem': command({
    roles: everybody,
    limit: 'redeem',
    input: z.object({ code: z.string().check(z.trim(), z.minLength(8), z.maxLength(60)) }),
    output: Me,
  }),
  'person.becomeFirstAdmin': command({
    roles: everybody,
    limit: 'redeem',
    input: z.object({
      secret: z.string().check(z.minLength(8), z.maxLength(200)),
      name: z.string().check(z.trim(), z.minLength(2), z.maxLength(20)),
    }),
    output: Me,
  }),
}
