interface FileButtonProps {
  label: string;
  /** Take a folder with all that is in it. */
  folder?: boolean;
  onFiles(files: FileList): void;
}

/** A file field that looks like a button. The same files can be chosen again. */
export function FileButton({ label, folder = false, onFiles }: FileButtonProps) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: '.yml,.yaml,.zip,.txt' })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files && currentTarget.files.length > 0) onFiles(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
