import type { dutyActions } from '@shared/contract/duty'
import { addContact, listContacts, removeContact } from '../store/contact-entries'
import { keyedId } from '../store/keyed-id'
import type { Handler } from './context'
import {
  bookDay,
  callOffDay,
  getDay,
  listBookings,
  listDays,
  listOwnBookings,
  markBookingCame,
  openDay,
  unbookDay,
} from './duty/duty-days'

export const dutyHandlers: { [N in keyof typeof dutyActions]: Handler<N> } = {
  'duty.list': listDays,
  'duty.get': getDay,
  'duty.open': openDay,
  'duty.callOff': callOffDay,
  'duty.book': bookDay,
  'duty.unbook': unbookDay,
  'duty.listMine': listOwnBookings,
  'duty.bookings': listBookings,
  'duty.came': markBookingCame,
  'contact.write': ({ key, ...entry }, { actor, now }) =>
    addContact({ ...entry, id: keyedId(actor.id, key), memberId: actor.id, createdAt: now() }),
  'contact.list': ({ cursor }, { actor }) => listContacts(actor.id, cursor),
  'contact.remove': async ({ id }, { actor }) => {
    await removeContact(actor.id, id)
    return { done: true }
  },
}
