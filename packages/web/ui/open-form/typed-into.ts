import type { ChangeEvent, Dispatch, SetStateAction } from 'react';

/** Names of the fields that are typed. */
type Typed<Form> = { [Name in keyof Form]: string extends Form[Name] ? Name : never }[keyof Form];

/** What is typed into a field goes into the state of its form, beside what stands in the others. */
export function typedInto<Form>(setForm: Dispatch<SetStateAction<Form>>, name: Typed<Form>) {
  return (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    // Read now: the event names no field any more when the state is made.
    const { value } = event.currentTarget;
    setForm((before) => ({ ...before, [name]: value }));
  };
}
