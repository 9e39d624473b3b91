import { refusalText } from '../parts/answers/answer-notice.tsx';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import { numberText } from '../parts/words/numbers.ts';
import { textsIn } from '../language/texts.ts';
import { SearchHit } from './search-hit.tsx';
import './search-box.css';
import { searchTexts } from './texts.ts';
import { useSearch, type Found } from './use-search.ts';

interface SearchBoxProps {
  readonly onPick: (id: string) => void;
  /** The purpose of the box; "search the graph" when missing. */
  readonly label?: string;
}

/** Searches while the user types: the combobox with a listbox of the ARIA Authoring Practices. */
export function SearchBox({ onPick, label }: SearchBoxProps) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useSearch(text);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const texts = textsIn(searchTexts);
  const hits = found?.hits ?? [];
  const isShown = isOpen && found !== null && text.trim() !== '';

  useEffect(() => {
    setActive(-1);
  }, [found]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (at: number) => {
    const hit = hits[at];
    if (hit === undefined) return;
    setText('');
    setIsOpen(false);
    // The card takes the focus when nothing else has it.
    input.current?.blur();
    onPick(hit.node.id);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      if (isShown) setIsOpen(false);
      else setText('');
    } else if (event.key === 'Enter') pick(Math.max(active, 0));
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setIsOpen(true);
      if (hits.length > 0) setActive(nextActive(active, event.key === 'ArrowDown' ? 1 : -1, hits.length));
    } else return;
    event.preventDefault();
  };

  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-input"
        aria-label={label ?? texts.label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={label ?? texts.placeholder}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setIsOpen(true);
        }}
        onFocus={() => {
          setIsOpen(true);
        }}
        onBlur={() => {
          setIsOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="app-unseen" role="status">
        {isShown ? announcement(found) : ''}
      </p>
      <div class="search-popup" hidden={!isShown}>
        {/* A press would take the focus from the box and close the list before the click. */}
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={texts.results}
          class="search-list"
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {hits.map((hit, at) => (
            <li
              key={hit.node.id}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              class="search-hit"
              onClick={() => {
                pick(at);
              }}
            >
              <SearchHit hit={hit} />
            </li>
          ))}
        </ul>
        {found !== null && <p class="search-count">{announcement(found)}</p>}
      </div>
    </div>
  );
}

function nextActive(active: number, step: number, length: number): number {
  return active < 0 && step < 0 ? length - 1 : (active + step + length) % length;
}

function announcement({ hits, totalCount, refusal }: Found): string {
  const texts = textsIn(searchTexts);
  if (refusal !== null) return refusalText(refusal);
  if (totalCount === 0) return texts.none;
  const total = `${numberText(totalCount)} ${totalCount === 1 ? texts.hit : texts.hits}`;
  return hits.length < totalCount ? `${numberText(hits.length)} ${texts.of} ${total}` : total;
}
