'use client';

import { useId } from 'react';

type ChoiceProps<T extends string> = {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onValue: (value: T) => void;
};

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, options, value, onValue }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-1 rounded-control border border-control bg-surface p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-9 flex-1 cursor-pointer items-center justify-center whitespace-nowrap rounded-control px-3 text-muted hover:bg-sunken has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
